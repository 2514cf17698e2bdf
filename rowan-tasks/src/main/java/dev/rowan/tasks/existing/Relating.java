package dev.rowan.tasks.existing;

import dev.rowan.model.naming.SqlNames;
import dev.rowan.tasks.generate.ClassDraft;
import dev.rowan.tasks.words.Names;
import java.util.List;
import java.util.Optional;

/** Writes the relationships of one class. */
final class Relating {
    private final Scene scene;
    private final TableClass table;
    private final ClassDraft draft;

    Relating(Scene scene, TableClass table, ClassDraft draft) {
        this.scene = scene;
        this.table = table;
        this.draft = draft;
    }

    void belongsTo(Link link) {
        Fields fields = scene.fields(table);
        draft.related(
                false,
                fields.belongsTo(link),
                link.to().type(),
                "belongsTo(" + draft.imported(link.to().type()) + ".class).via(" + fields.attribute(link.column()) + ")"
                        + onDelete(link)
                        + Reactions.onUpdate(link.key())
                                .map(answer ->
                                        ".onUpdate(" + draft.imported("dev.rowan.model.OnUpdate") + "." + answer + ")")
                                .orElse("")
                        + (Reactions.isDeferrable(link.key()) ? ".deferrable()" : ""));
    }

    /** Rows of a join go with either side, unless it is said otherwise. */
    private String onDelete(Link link) {
        boolean joins = scene.links()
                .join(table)
                .filter(ends -> ends.stream().anyMatch(end -> end.to().fresh()))
                .isPresent();
        String usual = joins ? "CASCADE" : "RESTRICT";
        String wanted = switch (link.key().onDelete()) {
            case "cascade" -> "CASCADE";
            case "set null" -> "SET_NULL";
            default -> "RESTRICT";
        };
        return usual.equals(wanted)
                ? ""
                : ".onDelete(" + draft.imported("dev.rowan.model.OnDelete") + "." + wanted + ")";
    }

    /** The other sides of what leads here. */
    void back() {
        for (Link link : scene.links().to(table)) {
            if (!link.from().fresh()) {
                continue;
            }
            Optional<List<Link>> join = scene.links().join(link.from());
            boolean bare = join.isPresent() && link.from().table().columns().size() == 2;
            if (!bare) {
                has(link);
            }
            join.filter(ends -> ends.contains(link))
                    .ifPresent(ends -> manyToMany(link, ends.get(0).equals(link) ? ends.get(1) : ends.get(0)));
        }
    }

    private void has(Link link) {
        String other = link.from().simple();
        boolean several = scene.links().to(table).stream()
                        .filter(each -> each.from().equals(link.from()))
                        .count()
                > 1;
        boolean single = link.isSingle();
        String plain = single ? Names.decapital(other) : plural(other);
        String led = scene.fields(link.from()).belongsTo(link) + Names.capital(plain);
        String name = several || link.isSelf()
                ? scene.fields(table).take(led)
                : scene.fields(table).take(JavaNames.field(plain), led);
        draft.related(
                !single,
                name,
                link.from().type(),
                (single ? "hasOne(" : "hasMany(") + draft.imported(link.from().type()) + ".class)"
                        + (several
                                ? ".via("
                                        + path(other, scene.fields(link.from()).attribute(link.column())) + ")"
                                : ""));
    }

    private void manyToMany(Link near, Link far) {
        String join = near.from().simple();
        boolean self = far.to().equals(table);
        Fields ends = scene.fields(near.from());
        boolean named = scene.links().from(near.from()).size() > 2 || self;
        String plain = self ? plural(ends.belongsTo(far)) : plural(far.to().simple());
        draft.related(
                true,
                scene.fields(table).take(JavaNames.field(plain), plain + "By" + join),
                far.to().type(),
                "manyToMany(" + draft.imported(far.to().type()) + ".class, "
                        + draft.imported(near.from().type()) + ".class"
                        + (named
                                ? ", " + path(join, ends.belongsTo(near)) + ", " + path(join, ends.belongsTo(far))
                                : "")
                        + ")");
    }

    private static String path(String type, String field) {
        String parameter = Names.decapital(type).substring(0, type.offsetByCodePoints(0, 1));
        return parameter + " -> " + parameter + "." + field;
    }

    private static String plural(String name) {
        return Names.camel(SqlNames.plural(SqlNames.snake(name)));
    }
}
