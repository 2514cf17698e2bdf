package dev.rowan.resource.storage;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Condition;
import dev.rowan.expression.Sort;
import dev.rowan.model.IndexModel;
import dev.rowan.model.StoredName;
import dev.rowan.problem.Place;
import dev.rowan.resource.field.Declaration;
import dev.rowan.resource.field.Declaring;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Declares an index. Held by a field of the narrower type {@link Index}. Immutable: each method returns another spec.
 *
 * @param <R> the resource
 */
public final class IndexSpec<R> extends Declaration implements Index<R> {
    private final List<Sort<R>> keys;
    private final Extent<R> extent;
    private final StoredName stored;

    IndexSpec(Declaring owner, Place place, List<Sort<R>> keys) {
        super(owner, place);
        this.keys = List.copyOf(keys);
        this.extent = new Extent<>(List.of(), null, IndexModel.TREE, "");
        this.stored = StoredName.USUAL;
    }

    private IndexSpec(IndexSpec<R> from, Extent<R> extent, StoredName stored) {
        super(from);
        this.keys = from.keys;
        this.extent = extent;
        this.stored = stored;
    }

    /** What it holds besides its keys, and how. */
    private record Extent<R>(
            List<Attribute<R, ?>> including, @Nullable Condition<? super R> where, String method, String operators) {
        Extent {
            including = List.copyOf(including);
        }
    }

    /**
     * Only rows of which this is true are in the index, which makes it smaller. It serves what asks for such rows alone.
     *
     * @param condition of the row alone
     * @return another spec
     */
    public IndexSpec<R> where(Condition<? super R> condition) {
        return new IndexSpec<>(
                this, new Extent<>(extent.including, condition, extent.method, extent.operators), stored);
    }

    /**
     * The method of the index.
     *
     * @param method {@code btree} (the usual one), {@code hash}, {@code gin}, {@code gist} or {@code brin}
     * @return another spec
     */
    public IndexSpec<R> using(String method) {
        return using(method, "");
    }

    /**
     * The method of the index, and the operators that it serves where those are not the usual ones.
     *
     * @param method as above
     * @param operators a class of operators of the server, such as {@code gin_trgm_ops}, for each of the keys
     * @return another spec
     */
    public IndexSpec<R> using(String method, String operators) {
        return new IndexSpec<>(this, new Extent<>(extent.including, extent.where, method, operators), stored);
    }

    /**
     * More attributes that are read off the index, so that nobody looks at the row for them.
     *
     * @param attributes of this resource
     * @return another spec
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final IndexSpec<R> including(Attribute<R, ?>... attributes) {
        return new IndexSpec<>(
                this, new Extent<>(List.of(attributes), extent.where, extent.method, extent.operators), stored);
    }

    /**
     * The name in the database. Without it: made of the table's name and the field's.
     *
     * @param name exactly as PostgreSQL shall know it
     * @return another spec
     */
    public IndexSpec<R> named(String name) {
        return new IndexSpec<>(this, extent, stored.named(name));
    }

    /**
     * The names that the index had before: a migration renames it, where one of them is there and the name of now is not.
     *
     * @param before as PostgreSQL knew them, latest first
     * @return another spec
     */
    public IndexSpec<R> was(String... before) {
        return new IndexSpec<>(this, extent, stored.was(before));
    }

    /**
     * What it is ordered by.
     *
     * @return as declared
     */
    public List<Sort<R>> keys() {
        return keys;
    }

    /**
     * What else is read off it.
     *
     * @return as declared
     */
    public List<Attribute<R, ?>> included() {
        return extent.including;
    }

    /**
     * Which rows are in it.
     *
     * @return empty for all
     */
    public Optional<Condition<? super R>> condition() {
        return Optional.ofNullable(extent.where);
    }

    /**
     * Its method.
     *
     * @return such as {@code btree}
     */
    public String method() {
        return extent.method;
    }

    /**
     * The operators that it serves.
     *
     * @return empty for the usual ones
     */
    public String operators() {
        return extent.operators;
    }

    /**
     * What the store calls it.
     *
     * @return as declared
     */
    public StoredName stored() {
        return stored;
    }
}
