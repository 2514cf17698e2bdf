package dev.rowan.run.page;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.Comparison;
import dev.rowan.model.Term;
import dev.rowan.planning.Keyset;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.run.Reader;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.Tuples;
import dev.rowan.type.ValueType;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cursors of one query: places in its order. What has no room in a cursor, or cannot be carried, is left out: then it
 * holds the primary key alone, and the values are read again.
 */
final class Cursors {
    /** How many characters a cursor has at most. */
    private static final int MOST = 1_024;

    private static final int ROOM = MOST / 4 * 3 - CursorKey.GROWTH - 1;
    private static final byte VALUES = 1;
    private static final byte KEY_ALONE = 2;

    private final CursorKey secret;
    private final byte[] fingerprint;
    private final Keyset order;
    private final Reader reader;
    private final List<ValueType> kinds;
    private final List<ValueType> keyKinds;
    private final boolean carried;

    Cursors(CursorKey secret, byte[] fingerprint, Keyset order, Reader reader) {
        this.secret = secret;
        this.fingerprint = fingerprint;
        this.order = order;
        this.reader = reader;
        this.kinds = order.terms().stream().map(Term::type).toList();
        this.keyKinds =
                order.resource().primaryKey().stream().map(AttributeModel::type).toList();
        this.carried = kinds.stream().allMatch(PlaceBytes::carries);
    }

    private Cursors(Cursors from, CursorKey secret, byte[] fingerprint) {
        this.secret = secret;
        this.fingerprint = fingerprint;
        this.order = from.order;
        this.reader = from.reader;
        this.kinds = from.kinds;
        this.keyKinds = from.keyKinds;
        this.carried = from.carried;
    }

    /** The same places under another key, for another query of the same order. */
    Cursors under(CursorKey key, byte[] query) {
        return new Cursors(this, key, query);
    }

    /** The cursor of a place. */
    String of(List<@Nullable Object> place) {
        byte[] values = carried ? PlaceBytes.of(kinds, place) : new byte[ROOM + 1];
        boolean whole = values.length <= ROOM;
        byte[] held = whole ? values : key(place);
        byte[] text = new byte[held.length + 1];
        text[0] = whole ? VALUES : KEY_ALONE;
        System.arraycopy(held, 0, text, 1, held.length);
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(secret.encrypt(text, fingerprint));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK has AES and HMAC", missing);
        }
    }

    private byte[] key(List<@Nullable Object> place) {
        List<@Nullable Object> key = new ArrayList<>();
        for (AttributeModel attribute : order.resource().primaryKey()) {
            key.add(place.get(order.terms().indexOf(new Term.Own(attribute))));
        }
        boolean carriable = keyKinds.stream().allMatch(PlaceBytes::carries);
        byte[] bytes = carriable ? PlaceBytes.of(keyKinds, key) : new byte[ROOM + 1];
        if (bytes.length > ROOM) {
            String message = "the primary key of " + order.resource()
                    + " has no room in a cursor; ask for Page.offset, which needs none";
            throw new InvalidException(List.of(Problem.of(Problem.INVALID, "", message)));
        }
        return bytes;
    }

    /** The place that a cursor stands for. Whatever is wrong with a cursor, the problem is the same. */
    List<@Nullable Object> place(String cursor, String path) {
        byte[] text;
        List<@Nullable Object> held;
        try {
            if (cursor.length() > MOST) {
                throw refused(path);
            }
            text = secret.decrypt(Base64.getUrlDecoder().decode(cursor), fingerprint);
            byte[] bytes = Arrays.copyOfRange(text, 1, text.length);
            held = PlaceBytes.values(text[0] == VALUES ? kinds : keyKinds, bytes);
        } catch (GeneralSecurityException | IOException | IllegalArgumentException none) {
            throw refused(path);
        }
        return text[0] == VALUES ? held : again(held, path);
    }

    private static InvalidException refused(String path) {
        return new InvalidException(List.of(Problem.of(
                Problem.INVALID,
                path,
                "is no cursor of this query; take one from a page of the same query, in the same order, under the same"
                        + " cursor key, or begin without")));
    }

    private List<@Nullable Object> again(List<@Nullable Object> key, String path) {
        List<Term> same = new ArrayList<>();
        List<AttributeModel> attributes = order.resource().primaryKey();
        for (int i = 0; i < attributes.size(); i++) {
            AttributeModel attribute = attributes.get(i);
            Object value = key.get(i);
            if (value == null) {
                throw refused(path);
            }
            Term constant = new Term.Constant(value, attribute.type(), attribute.sensitive());
            same.add(new Term.Compare(Comparison.EQ, new Term.Own(attribute), constant));
        }
        Tuples found =
                reader.tuples(ReadPlan.of(order.resource(), order.terms()).where(new Term.And(same)));
        if (found.size() == 0) {
            throw new InvalidException(List.of(Problem.of(
                    Problem.NOT_FOUND,
                    path,
                    "stands for a row that is gone, and was too large to hold its place; begin without, or ask for"
                            + " Page.offset")));
        }
        return Arrays.asList(found.rows().get(0));
    }
}
