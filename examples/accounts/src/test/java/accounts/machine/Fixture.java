package accounts.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of a small machine, with most of what goes wrong in real ones. */
public final class Fixture {
    static final String PASSWD = """
            # users of this machine
            root:x:0:0:root:/root:/bin/sh
            ada:x:1000:100:Ada Lovelace,Room 1,555:/home/ada:/bin/sh

            grace:x:1001:100::/home/grace:/bin/sh
            grace:x:2002:200:Another Grace:/home/grace:/bin/sh
            nobody:*:-2:-2:Unprivileged User:/var/empty:/usr/bin/false
            o'brien:x:1003:999:O'Brien "%_":/:/
            Jürgen:x:1004:0:Jürgen:/:/
            bad line
            half:x:1005
            words:x:one:two:::
            :x:1:1:::
            +@nis::::::
            """;

    static final String GROUP = """
            # groups of this machine
            root:x:0:
            users:x:100:grace,root
            users:x:100: ada , mallory ,
            users:x:300:eve
            -2:x:-2:
            nogroup:x:-2:
            wheel:x:10:root,root,,mallory
            alias:x:100:
            short:x:7
            bad line
            numbers:x:ten:
            """;

    private Fixture() {}

    /** The files, in a folder. */
    public static MachineFiles in(Path folder) {
        return in(folder, PASSWD, GROUP);
    }

    static MachineFiles in(Path folder, String passwd, String group) {
        try {
            Path users = Files.writeString(folder.resolve("passwd"), passwd);
            return new MachineFiles(users, Files.writeString(folder.resolve("group"), group));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
