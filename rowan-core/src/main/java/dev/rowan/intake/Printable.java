package dev.rowan.intake;

/** Makes names of untrusted input fit for messages: short, without control characters. */
final class Printable {
    private static final int LONGEST = 64;

    private Printable() {}

    static String of(String name) {
        String plain = name.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '\uFFFD' : c)
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return plain.length() < name.length() ? plain + "…" : plain;
    }
}
