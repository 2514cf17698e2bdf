package dev.rowan.migrate.catalog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table, or what stands at a table's name.
 *
 * @param name its name
 * @param kind {@link #TABLE}, or such as {@code view}
 * @param columns its columns, in order
 * @param keys its primary key and unique constraints
 * @param foreignKeys its foreign keys
 * @param checks its check constraints
 * @param indexes the indexes that no constraint owns
 * @param options how it is kept, where that is not the usual way
 * @param comments words beside it and its columns
 */
public record CatalogTable(
        String name,
        String kind,
        List<CatalogColumn> columns,
        List<UniqueKey> keys,
        List<ForeignKey> foreignKeys,
        List<Check> checks,
        List<CatalogIndex> indexes,
        List<TableOption> options,
        List<Comment> comments)
        implements Part {
    /** The kind of an ordinary table. */
    public static final String TABLE = "table";
    /** Makes the table; the lists are copied. */
    public CatalogTable {
        columns = List.copyOf(columns);
        keys = List.copyOf(keys);
        foreignKeys = List.copyOf(foreignKeys);
        checks = List.copyOf(checks);
        indexes = List.copyOf(indexes);
        options = List.copyOf(options);
        comments = List.copyOf(comments);
    }

    /**
     * The column of a name.
     *
     * @param column its name
     * @return the column, or empty
     */
    public Optional<CatalogColumn> column(String column) {
        return columns.stream().filter(each -> each.name().equals(column)).findFirst();
    }

    /**
     * The primary key.
     *
     * @return the key, or empty
     */
    public Optional<UniqueKey> primaryKey() {
        return keys.stream().filter(UniqueKey::primary).findFirst();
    }

    /**
     * Whether rows are found quickly by these columns: a plain index, a unique one or a key begins with them.
     *
     * @param leading the columns' names, in order
     * @return true when no further index is needed
     */
    public boolean indexedBy(List<String> leading) {
        Stream<List<String>> owned = keys.stream().map(UniqueKey::columns);
        Stream<List<String>> plain =
                indexes.stream().filter(CatalogIndex::plain).map(CatalogIndex::columns);
        return Stream.concat(owned, plain)
                .anyMatch(columns -> columns.size() >= leading.size()
                        && columns.subList(0, leading.size()).equals(leading));
    }

    /**
     * The same table with other keys.
     *
     * @param others the primary key and unique constraints
     * @return the table
     */
    public CatalogTable withKeys(List<UniqueKey> others) {
        return new CatalogTable(name, kind, columns, others, foreignKeys, checks, indexes, options, comments);
    }

    /**
     * The same table with other foreign keys.
     *
     * @param others the foreign keys
     * @return the table
     */
    public CatalogTable withForeignKeys(List<ForeignKey> others) {
        return new CatalogTable(name, kind, columns, keys, others, checks, indexes, options, comments);
    }

    /**
     * The same table with other indexes.
     *
     * @param others the indexes
     * @return the table
     */
    public CatalogTable withIndexes(List<CatalogIndex> others) {
        return new CatalogTable(name, kind, columns, keys, foreignKeys, checks, others, options, comments);
    }

    /**
     * Everything in it.
     *
     * @return the columns, keys, foreign keys, checks, indexes, options and comments
     */
    public Stream<Part> members() {
        return Stream.<List<? extends Part>>of(columns, keys, foreignKeys, checks, indexes, options, comments)
                .flatMap(List::stream);
    }
}
