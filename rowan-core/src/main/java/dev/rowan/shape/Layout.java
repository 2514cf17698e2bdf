package dev.rowan.shape;

import dev.rowan.compile.Models;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import java.util.IdentityHashMap;
import java.util.List;

/** Where the values of a row's fields stand in its array. Shared by all rows of one read. Immutable. */
final class Layout {
    private final Models models;
    private final ResourceModel resource;
    private final List<AttributeModel> attributes;
    private final List<RelationshipModel> loaded;
    private final IdentityHashMap<Object, Integer> slots = new IdentityHashMap<>();

    Layout(Models models, ResourceModel resource, List<AttributeModel> attributes, List<RelationshipModel> loaded) {
        this.models = models;
        this.resource = resource;
        this.attributes = List.copyOf(attributes);
        this.loaded = List.copyOf(loaded);
        for (int i = 0; i < attributes.size(); i++) {
            place(models.token(attributes.get(i)).orElseThrow(), i);
        }
        for (int i = 0; i < loaded.size(); i++) {
            place(models.token(loaded.get(i)).orElseThrow(), attributes.size() + i);
        }
    }

    private void place(Object token, int slot) {
        slots.put(token, slot);
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

    List<RelationshipModel> loaded() {
        return loaded;
    }

    /** The slot of a token; negative when it was not loaded. */
    int slot(Object token) {
        return slots.getOrDefault(token, -1);
    }

    /** The slot of an attribute; negative when it was not loaded. */
    int slot(AttributeModel attribute) {
        return attributes.indexOf(attribute);
    }
}
