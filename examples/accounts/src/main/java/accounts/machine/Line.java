package accounts.machine;

import java.util.List;
import java.util.Optional;

/** A line of fields between colons. */
record Line(String file, int number, List<String> fields) {
    private static final int MOST_DIGITS = 18;

    static Line of(String file, int number, String text) {
        return new Line(file, number, List.of(text.strip().split(":", -1)));
    }

    /** Comments and empty lines say nothing. */
    static boolean speaks(String text) {
        return !text.isBlank() && !text.strip().startsWith("#");
    }

    String name() {
        return fields.get(0);
    }

    Optional<Long> findNumber(int field) {
        String text = fields.size() > field ? fields.get(field).strip() : "";
        return text.matches("-?[0-9]{1," + MOST_DIGITS + "}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /** A line that begins with + or - asks a directory service, which nobody here does. */
    boolean isPlain() {
        String name = name();
        return !name.isBlank()
                && !name.startsWith("+")
                && !name.startsWith("-")
                && name.length() <= Limits.LONGEST_NAME
                && fields.stream().allMatch(field -> field.codePoints().noneMatch(Character::isISOControl));
    }

    String remark(String finding) {
        return file + ", line " + number + ": " + finding;
    }
}
