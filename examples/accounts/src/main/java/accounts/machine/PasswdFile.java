package accounts.machine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads passwd: {@code name:password:uid:gid:full name,…:home:shell}. Of two lines for one name the first counts. */
final class PasswdFile {
    private static final String FILE = "passwd";
    private static final int UID = 2;
    private static final int GID = 3;
    private static final int FULL_NAME = 4;

    private final List<String> remarks;
    private final Map<String, Account> accounts = new LinkedHashMap<>();

    private PasswdFile(List<String> remarks) {
        this.remarks = remarks;
    }

    /** What could not be used is added to the remarks. */
    static List<Account> read(List<String> lines, List<String> remarks) {
        PasswdFile file = new PasswdFile(remarks);
        for (int i = 0; i < lines.size(); i++) {
            if (Line.speaks(lines.get(i))) {
                file.take(Line.of(FILE, i + 1, lines.get(i)));
            }
        }
        return List.copyOf(file.accounts.values());
    }

    private void take(Line line) {
        Optional<Long> uid = line.findNumber(UID);
        Optional<Long> gid = line.findNumber(GID);
        if (!line.isPlain() || uid.isEmpty() || gid.isEmpty()) {
            remarks.add(line.remark("no user (a name, a password, two numbers, …); left out"));
        } else if (accounts.containsKey(line.name())) {
            remarks.add(line.remark("'" + line.name() + "' again; the first line counts"));
        } else {
            accounts.put(line.name(), new Account(line.name(), uid.get(), gid.get(), fullName(line)));
        }
    }

    /** The part before the first comma; rooms and telephones follow. */
    private static String fullName(Line line) {
        String person = line.fields().size() > FULL_NAME
                ? line.fields().get(FULL_NAME).split(",", -1)[0].strip()
                : "";
        return person.isEmpty() ? line.name() : Limits.cut(person);
    }
}
