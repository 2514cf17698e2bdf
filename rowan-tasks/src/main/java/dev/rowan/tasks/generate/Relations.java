package dev.rowan.tasks.generate;

import com.sun.source.tree.VariableTree;
import dev.rowan.problem.Printable;
import dev.rowan.tasks.words.Kind;
import dev.rowan.tasks.words.Names;
import dev.rowan.tasks.words.RelationWord;
import dev.rowan.tasks.words.Word;
import dev.rowan.type.Scalar;
import java.util.List;

/** The has-one, has-many and many-to-many of a new resource. */
final class Relations {
    private final Members members;
    private final Surroundings surroundings;
    private final ClassDraft draft;

    private Relations(Members members, Surroundings surroundings, ClassDraft draft) {
        this.members = members;
        this.surroundings = surroundings;
        this.draft = draft;
    }

    static void write(Members members, Surroundings surroundings, ClassDraft draft) {
        Relations relations = new Relations(members, surroundings, draft);
        for (RelationWord each : members.relations()) {
            switch (each.way()) {
                case BELONGS_TO -> {}
                case HAS_ONE -> relations.has(each, "hasOne");
                case HAS_MANY -> relations.has(each, "hasMany");
                case MANY_TO_MANY -> relations.through(each);
            }
        }
    }

    private void has(RelationWord word, String factory) {
        boolean self = surroundings.isSelf(word.destination());
        String destination = self
                ? surroundings.qualified()
                : surroundings.domains().resource(word.destination()).type();
        String via = self ? ofSelf(word) : ofOther(word);
        draft.related(
                factory.equals("hasMany"),
                word.name(),
                destination,
                factory + "(" + draft.imports().name(destination) + ".class)" + via);
    }

    private String ofSelf(RelationWord word) {
        return word.option("via")
                .map(typed -> {
                    String key = Names.field(typed, "key");
                    if (members.attribute(key).isEmpty()) {
                        throw word.word().misunderstood("there is no attribute " + Printable.of(typed), "declare it");
                    }
                    return via(surroundings.type(), key);
                })
                .orElse("");
    }

    private String ofOther(RelationWord word) {
        ResourceSource other = ResourceSource.read(
                surroundings.workspace(), surroundings.domains().resource(word.destination()));
        if (word.option("via").isPresent()) {
            String typed = word.option("via").get();
            String key = Names.field(typed, "key");
            List<String> names = other.fields().stream()
                    .map(field -> field.getName().toString())
                    .toList();
            if (!names.contains(key)) {
                throw word.word()
                        .unknown(
                                other.name() + " (" + other.source().at(other.type()) + ") has no attribute '"
                                        + Printable.of(typed) + "'",
                                "declare there " + lines(other, key),
                                key,
                                names);
            }
            return via(other.name(), key);
        }
        List<VariableTree> back = other.leadingTo(surroundings.qualified());
        if (back.size() != 1) {
            String own = Names.decapital(surroundings.type());
            throw word.word()
                    .misunderstood(
                            other.name() + " (" + other.source().at(other.type()) + ") has "
                                    + (back.isEmpty() ? "no" : back.size()) + " belongs-to that lead to "
                                    + surroundings.type(),
                            back.isEmpty()
                                    ? "generate " + surroundings.type() + " without it, then declare there "
                                            + lines(other, own + "Id") + " and `public final ToOne<" + other.name()
                                            + ", " + surroundings.type() + "> " + own + " = belongsTo("
                                            + surroundings.type() + ".class).via(" + own + "Id);`"
                                    : "say the key of one with via=…");
        }
        return "";
    }

    private String lines(ResourceSource other, String key) {
        Kind kind = members.isJoin() ? Kind.of(Scalar.UUID) : members.soleKey(Word.of(key));
        return "`public final Attribute<" + other.name() + ", " + kind.java() + "> " + key + " = " + kind.factory()
                + ";`";
    }

    private static String via(String type, String key) {
        String parameter =
                Names.decapital(type).substring(0, Names.decapital(type).offsetByCodePoints(0, 1));
        return ".via(" + parameter + " -> " + parameter + "." + key + ")";
    }

    private void through(RelationWord word) {
        String through = word.option("through")
                .orElseThrow(() -> word.word()
                        .misunderstood(
                                "it does not say through which join",
                                "write through=Domain.Join; or generate " + surroundings.type()
                                        + " without it, and join it with `gen join "
                                        + surroundings.entry().name() + "."
                                        + surroundings.type() + " " + Printable.of(word.destination()) + "`"));
        Known join = surroundings.domains().resource(through);
        boolean self = surroundings.isSelf(word.destination());
        if (self) {
            throw word.word()
                    .misunderstood(
                            "it leads to " + surroundings.type() + " itself",
                            "generate " + surroundings.type() + " without it, and join it with `gen join`");
        }
        ResourceSource between = ResourceSource.read(surroundings.workspace(), join);
        String lambdas = lambdas(word, between);
        if (lambdas.isEmpty() && between.leadingTo(surroundings.qualified()).size() != 1) {
            throw word.word()
                    .misunderstood(
                            between.name() + " (" + between.source().at(between.type()) + ") does not lead to "
                                    + surroundings.type() + " by one belongs-to",
                            "generate " + surroundings.type() + " without it; then join it with `gen join`");
        }
        String destination = surroundings.domains().resource(word.destination()).type();
        draft.related(
                true,
                word.name(),
                destination,
                "manyToMany(" + draft.imports().name(destination) + ".class, "
                        + draft.imports().name(join.type()) + ".class" + lambdas + ")");
    }

    /** Both belongs-to of the join by name, where it has several. */
    private static String lambdas(RelationWord word, ResourceSource join) {
        boolean near = word.option("near").isPresent();
        if (near != word.option("far").isPresent()) {
            throw word.word()
                    .misunderstood(
                            "near and far name both belongs-to of " + join.name() + ", and one is said",
                            "write near=…:far=…, or neither");
        }
        return near ? ", j -> j." + end(word, "near", join) + ", j -> j." + end(word, "far", join) : "";
    }

    private static String end(RelationWord word, String option, ResourceSource join) {
        String typed = word.option(option).orElse("");
        String name = Names.field(typed, "relationship");
        List<String> known = join.fields().stream()
                .filter(field -> Chain.of(field.getInitializer()).factory().equals("belongsTo"))
                .map(field -> field.getName().toString())
                .toList();
        if (!known.contains(name)) {
            throw word.word()
                    .unknown(
                            join.name() + " (" + join.source().at(join.type()) + ") has no belongs-to '"
                                    + Printable.of(typed) + "'",
                            "it has " + String.join(", ", known),
                            name,
                            known);
        }
        return name;
    }
}
