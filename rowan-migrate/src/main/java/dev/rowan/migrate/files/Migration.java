package dev.rowan.migrate.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One file of SQL.
 *
 * @param version its version
 * @param file its name, such as {@code V20261121093000__create_users.sql}
 * @param sql its text, with line feeds alone at the ends of lines
 */
public record Migration(Version version, String file, String sql) {
    private static final String MARK = "-- rowan";

    /**
     * Whether Rowan wrote it: then what it makes belongs to the model.
     *
     * @return true when its first line is Rowan's mark
     */
    public boolean generated() {
        return sql.startsWith(MARK);
    }

    /**
     * What the text comes to: two files with the same one do the same.
     *
     * @return SHA-256 of the text, in hexadecimal digits
     */
    public String checksum() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(sql.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
