package dev.rowan.run.graph;

import dev.rowan.intake.LinkDraft;
import dev.rowan.intake.ManagedDraft;
import dev.rowan.intake.own.Problems;
import dev.rowan.model.RelationshipModel;
import dev.rowan.run.Linked;
import dev.rowan.store.LinkMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One managed relationship of one row. Mutable, for the thread of the write. */
final class Branch {
    private final Node owner;
    private final ManagedDraft draft;
    private final @Nullable LinkDraft link;
    private final Problems linking;
    private final boolean cascade;
    private final List<Claim> claims = new ArrayList<>();
    private @Nullable Linked linked;

    Branch(Node owner, ManagedDraft draft, @Nullable LinkDraft link, Problems linking) {
        this(owner, draft, link, linking, false);
    }

    private Branch(Node owner, ManagedDraft draft, @Nullable LinkDraft link, Problems linking, boolean cascade) {
        this.owner = owner;
        this.draft = draft;
        this.link = link;
        this.linking = linking;
        this.cascade = cascade;
    }

    /** Whatever is related goes along with its owner. */
    static Branch cascade(Node owner, ManagedDraft draft) {
        return new Branch(owner, draft, null, new Problems(), true);
    }

    Node owner() {
        return owner;
    }

    ManagedDraft draft() {
        return draft;
    }

    /** Where it can be done by one step of links, that one. */
    @Nullable LinkDraft link() {
        return link;
    }

    /** What is wrong with that one step; who goes the general way finds it again. */
    Problems linking() {
        return linking;
    }

    /** Whether anything can come of it: links of nothing change nothing, unless nothing is the whole set. */
    boolean does() {
        return link == null || !link.inputs().isEmpty() || link.mode() == LinkMode.APPEND_AND_REMOVE;
    }

    /** Whether rows that read actions hide are meant too, because nothing may be left behind. */
    boolean isCascade() {
        return cascade;
    }

    RelationshipModel relationship() {
        return draft.relationship();
    }

    /** What came of the one step of links; null before it, and where there is none. */
    @Nullable Linked linked() {
        return linked;
    }

    void linked(Linked what) {
        linked = what;
    }

    /** What becomes of the rows at its other end; those of inputs first, in order. */
    List<Claim> claims() {
        return claims;
    }
}
