package dev.rowan.shape;

import dev.rowan.compile.Models;
import dev.rowan.expression.NamedExpr;
import dev.rowan.intake.ComputedDraft;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.ComputedModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Where the values of a row's fields stand in its array. Shared by all rows of one read. Immutable. */
final class Layout {
    private final Models models;
    private final ResourceModel resource;
    private final List<AttributeModel> attributes;
    private final List<ComputedDraft> drafts;
    private final List<ComputedModel> computed;
    private final List<RelationshipModel> loaded;
    private final IdentityHashMap<Object, Integer> slots = new IdentityHashMap<>();

    Layout(
            Models models,
            ResourceModel resource,
            List<AttributeModel> attributes,
            List<? extends ComputedDraft> drafts,
            List<RelationshipModel> loaded) {
        this.models = models;
        this.resource = resource;
        this.attributes = List.copyOf(attributes);
        this.drafts = List.copyOf(drafts);
        this.computed = this.drafts.stream().map(ComputedDraft::field).toList();
        this.loaded = List.copyOf(loaded);
        attributes.forEach(each -> place(models.token(each).orElseThrow()));
        drafts.forEach(each -> place(each.token()));
        loaded.forEach(each -> place(models.token(each).orElseThrow()));
    }

    /** Attributes only. */
    Layout(Models models, ResourceModel resource, List<AttributeModel> attributes) {
        this(models, resource, attributes, List.of(), List.of());
    }

    private void place(Object token) {
        slots.put(token, slots.size());
    }

    /** The same with other relationships. */
    Layout loading(List<RelationshipModel> others) {
        return new Layout(models, resource, attributes, drafts, others);
    }

    /** The same with one more relationship, at the end. */
    Layout with(RelationshipModel relationship) {
        return loading(Stream.concat(loaded.stream(), Stream.of(relationship)).toList());
    }

    /** Whether rows hold nothing but attributes. */
    boolean isBare() {
        return computed.isEmpty() && loaded.isEmpty();
    }

    /** How many values stand before those of relationships. */
    int own() {
        return attributes.size() + computed.size();
    }

    /** The name of what stands in a slot. */
    String name(int slot) {
        if (slot < attributes.size()) {
            return attributes.get(slot).name();
        }
        return slot < own()
                ? computed.get(slot - attributes.size()).name()
                : loaded.get(slot - own()).name();
    }

    /** Whether what stands in a slot is kept out of messages. */
    boolean isSensitive(int slot) {
        return slot < attributes.size()
                ? attributes.get(slot).sensitive()
                : slot < own() && computed.get(slot - attributes.size()).sensitive();
    }

    ResourceModel resource() {
        return resource;
    }

    Models models() {
        return models;
    }

    List<AttributeModel> attributes() {
        return attributes;
    }

    List<ComputedModel> computed() {
        return computed;
    }

    List<RelationshipModel> loaded() {
        return loaded;
    }

    /** The slot of a token; negative when it was not loaded. */
    int slot(Object token) {
        Integer slot = slots.get(token);
        if (slot == null && token instanceof NamedExpr<?, ?> named) {
            return slot(named);
        }
        return slot == null ? -1 : slot;
    }

    /** Nothing declares the one token of a named expression: whoever asks may have written it again. */
    private int slot(NamedExpr<?, ?> named) {
        for (int i = 0; i < drafts.size(); i++) {
            if (named.equals(drafts.get(i).token())) {
                return attributes.size() + i;
            }
        }
        return -1;
    }

    /** The slot of an attribute; negative when it was not loaded. */
    int slot(AttributeModel attribute) {
        return attributes.indexOf(attribute);
    }
}
