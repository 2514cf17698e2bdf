package dev.rowan.problem;

/** Makes names of untrusted input fit for messages: short, without control characters. */
public final class Printable {
    private static final int LONGEST = 64;

    private Printable() {}

    /**
     * A name as a message may repeat it.
     *
     * @param name as it came
     * @return at most 64 characters of it, none of them a control character
     */
    public static String of(String name) {
        String plain = name.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '\uFFFD' : c)
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return plain.length() < name.length() ? plain + "…" : plain;
    }
}
