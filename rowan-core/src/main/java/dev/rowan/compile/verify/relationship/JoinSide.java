package dev.rowan.compile.verify.relationship;

import dev.rowan.compile.source.Leads;
import dev.rowan.compile.source.Named;
import dev.rowan.compile.source.Source;
import dev.rowan.compile.verify.Words;
import dev.rowan.relationship.Relationship;
import dev.rowan.resource.BelongsToSpec;
import dev.rowan.resource.field.Declaration;
import java.util.List;
import java.util.Optional;

/** One of the two paths of a many-to-many: from the join to the resource that it must lead to. */
record JoinSide(String path, Source join, Class<?> to, Named named) {
    /** What is wrong with it, and what to write. */
    record Flaw(String found, String wayOut) {}

    Optional<Flaw> flaw() {
        return named.given() ? ofNamed() : ofSought();
    }

    private Optional<Flaw> ofNamed() {
        String start = "join path '" + path + "' ";
        String wayOut = "it must point to " + to.getSimpleName();
        if (named.token().isEmpty()) {
            return Optional.of(new Flaw(
                    start + "failed with " + named.failure(),
                    "name a belongs-to of " + join + " that points to " + to.getSimpleName()));
        }
        Object token = named.token().get();
        if (!join.holds(token) || !(token instanceof BelongsToSpec<?, ?> belongsTo)) {
            String what = token instanceof Declaration declaration ? declaration.toString() : "something else";
            return Optional.of(new Flaw(
                    start + "is " + what + ", which is no belongs-to of " + join,
                    "name one that points to " + to.getSimpleName()));
        }
        String pointsTo = belongsTo.type().getSimpleName();
        return belongsTo.type() == to
                ? Optional.empty()
                : Optional.of(new Flaw(start + "is " + belongsTo + ", which points to " + pointsTo, wayOut));
    }

    private Optional<Flaw> ofSought() {
        List<BelongsToSpec<?, ?>> candidates = Leads.between(join, to);
        if (candidates.size() == 1 || join.misses(Relationship.class)) {
            return Optional.empty();
        }
        String name = to.getSimpleName();
        if (candidates.isEmpty()) {
            String line = "`public final ToOne<" + join + ", " + name + "> " + Words.fieldName(name) + " = belongsTo("
                    + name + ".class);`";
            return Optional.of(new Flaw(
                    "the join " + Words.at(join) + " has no belongs-to that leads to " + name,
                    "declare in " + join + " " + line + " and its key"));
        }
        return Optional.of(new Flaw(
                "the join " + join + " has " + candidates.size() + " belongs-to that lead to " + name + ": "
                        + Words.places(candidates),
                "name both paths, such as `manyToMany(…, " + join + ".class, j -> j."
                        + candidates.get(0).name() + ", j -> j."
                        + candidates.get(1).name() + ")`, near first"));
    }

    /** Both sides right, but the same: then a link has one end. */
    Optional<Flaw> meets(JoinSide far) {
        Optional<BelongsToSpec<?, ?>> here = found();
        if (here.isEmpty() || !here.equals(far.found())) {
            return Optional.empty();
        }
        return Optional.of(new Flaw(
                "both its join paths are " + Words.at(here.get()),
                "it needs two belongs-to of " + join + " that lead to " + to.getSimpleName()
                        + ": the near one leads here, the far one to the other row"));
    }

    private Optional<BelongsToSpec<?, ?>> found() {
        return flaw().isPresent() ? Optional.empty() : Leads.path(named, join, to);
    }
}
