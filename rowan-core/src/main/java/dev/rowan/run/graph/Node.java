package dev.rowan.run.graph;

import dev.rowan.changeset.Became;
import dev.rowan.intake.own.OwnDraft;
import dev.rowan.model.ActionModel;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Term;
import dev.rowan.row.Row;
import dev.rowan.store.Conflict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One row on its way to be written by one action. Mutable, for the thread of the write. */
final class Node {
    private final ResourceModel resource;
    private final ActionModel action;
    private final String path;
    private final Set<AttributeModel> held = new LinkedHashSet<>();
    private final Map<AttributeModel, Term> computed = new LinkedHashMap<>();
    private final Map<AttributeModel, Slot> slots = new LinkedHashMap<>();
    private final Map<AttributeModel, @Nullable Object> values = new LinkedHashMap<>();
    private final List<Branch> branches = new ArrayList<>();
    private List<Object> key = List.of();
    private @Nullable Row<?> given;
    private @Nullable Object @Nullable [] before;
    private @Nullable OwnDraft own;
    private @Nullable Object @Nullable [] after;
    private @Nullable AttributeModel lock;
    private @Nullable Object expected;
    private @Nullable Conflict conflict;
    private boolean sought;
    private @Nullable Node along;
    private Became fate = Became.UNCHANGED;

    Node(ResourceModel resource, ActionModel action, String path) {
        this.resource = resource;
        this.action = action;
        this.path = path;
    }

    ResourceModel resource() {
        return resource;
    }

    ActionModel action() {
        return action;
    }

    /** How many rows are above it. */
    int depth() {
        return path.isEmpty()
                ? 0
                : 1 + (int) path.chars().filter(each -> each == '.').count();
    }

    /** Where it stands among the inputs; empty for the only root. */
    String path() {
        return path;
    }

    /** The path of something inside it. */
    String inside(String rest) {
        return path.isEmpty() ? rest : path + "." + rest;
    }

    /** What others fill in, which may be known only while the write runs. */
    Map<AttributeModel, Slot> slots() {
        return slots;
    }

    /** What its relationships fill in or hold, so that no input may give it. */
    Set<AttributeModel> held() {
        return held;
    }

    /** What the store works out from the row as it was. */
    Map<AttributeModel, Term> computed() {
        return computed;
    }

    List<Branch> branches() {
        return branches;
    }

    /** The primary key of a row that is there; empty for a new one. */
    List<Object> key() {
        return key;
    }

    void names(List<Object> values) {
        key = List.copyOf(values);
    }

    /** A row that somebody read earlier, and may not be true any more. */
    void given(Row<?> row) {
        given = row;
    }

    @Nullable Row<?> given() {
        return given;
    }

    /** The row as it is, locked; null for a new one, and where nobody looked. */
    @Nullable Object @Nullable [] before() {
        return before;
    }

    void found(@Nullable Object[] row) {
        before = row;
    }

    /** Whether a new row was looked for, in case there is one already. */
    boolean sought() {
        return sought;
    }

    void seek() {
        sought = true;
    }

    /** Goes because another row goes on which it hangs. */
    void goesAlong(Node owner) {
        along = owner;
    }

    boolean isAlong() {
        return along != null;
    }

    /** Whether it is the same row, or goes because that one does. */
    boolean goesWith(Node other) {
        for (Node each = this; each != null; each = each.along) {
            if (each.isSame(other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it, or a row that it goes along with, is of some resource. */
    boolean isWithin(ResourceModel other) {
        return resource.equals(other) || (along != null && along.isWithin(other));
    }

    private boolean isSame(Node other) {
        return resource.equals(other.resource) && OwnStep.key(this).equals(OwnStep.key(other));
    }

    OwnDraft own() {
        if (own == null) {
            throw new IllegalStateException(resource + " at '" + path + "' has not been drafted");
        }
        return own;
    }

    boolean drafted() {
        return own != null;
    }

    void drafted(OwnDraft draft) {
        own = draft;
        values.putAll(draft.values());
        computed.putAll(draft.computed());
    }

    /** What is written of it, canonical; what others fill in comes last. */
    Map<AttributeModel, @Nullable Object> values() {
        return values;
    }

    /** Takes what others fill in, now that it is known. */
    void fill() {
        slots.forEach((attribute, slot) -> values.put(attribute, slot.value()));
    }

    /** The row as it is after its own step; null before it. */
    @Nullable Object @Nullable [] after() {
        return after;
    }

    Became fate() {
        return fate;
    }

    void written(@Nullable Object @Nullable [] row, Became what) {
        after = row;
        fate = what;
    }

    /** What the row must still hold; null for nothing. */
    @Nullable AttributeModel lock() {
        return lock;
    }

    @Nullable Object expected() {
        return expected;
    }

    void expect(AttributeModel attribute, Object value) {
        lock = attribute;
        expected = value;
    }

    /** What becomes of it where its values are taken; null refuses it. */
    @Nullable Conflict conflict() {
        return conflict;
    }

    void meets(Conflict answer) {
        conflict = answer;
    }

    /** The newest that is known of an attribute. */
    @Nullable Object value(AttributeModel attribute) {
        @Nullable Object[] known = after == null ? before : after;
        if (known != null) {
            return known[attribute.position()];
        }
        int place = resource.primaryKey().indexOf(attribute);
        if (place >= 0 && !key.isEmpty()) {
            return key.get(place);
        }
        return values.get(attribute);
    }
}
