package dev.rowan.migrate.catalog;

/**
 * SQL that a resource declares beside its table.
 *
 * @param table the name of the table
 * @param name its name among those of the table
 * @param up makes it, without a semicolon behind it
 * @param down takes it away, without a semicolon behind it
 * @param early whether it comes before all tables
 */
public record CustomStatement(String table, String name, String up, String down, boolean early) {
    /**
     * What it is called in words.
     *
     * @return such as {@code keep_search of users}
     */
    public String label() {
        return name + " of " + table;
    }

    /**
     * Whether another stands in its place.
     *
     * @param other any
     * @return true when both have one name
     */
    public boolean sameName(CustomStatement other) {
        return label().equals(other.label());
    }
}
