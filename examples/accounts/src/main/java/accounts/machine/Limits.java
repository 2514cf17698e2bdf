package accounts.machine;

/** What the resources accept. */
final class Limits {
    /** Characters of a user's handle and name, and of a group's name. */
    static final int LONGEST_NAME = 255;

    private Limits() {}

    static String cut(String name) {
        int[] points = name.codePoints().limit(LONGEST_NAME).toArray();
        return new String(points, 0, points.length);
    }
}
