package dev.rowan.problem;

/**
 * A line of a source file.
 *
 * @param file the file's simple name, such as {@code User.java}
 * @param line the line, from 1; 0 when unknown
 */
public record Place(String file, int line) {
    @Override
    public String toString() {
        return line > 0 ? file + ":" + line : file;
    }
}
