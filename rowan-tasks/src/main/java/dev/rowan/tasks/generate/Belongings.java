package dev.rowan.tasks.generate;

import dev.rowan.model.naming.SqlNames;
import dev.rowan.tasks.words.AttributeDraft;
import dev.rowan.tasks.words.Kind;
import dev.rowan.tasks.words.Names;
import dev.rowan.tasks.words.RelationWord;
import dev.rowan.tasks.words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The belongs-to of a new resource: those that were asked for, and those that its primary key shows. */
final class Belongings {
    private static final String ID = "Id";

    private final Surroundings surroundings;
    private final Members members;
    private final Draft draft;

    Belongings(Surroundings surroundings, Members members, Draft draft) {
        this.surroundings = surroundings;
        this.members = members;
        this.draft = draft;
    }

    List<Belonging> all() {
        List<Belonging> asked = members.relations().stream()
                .filter(each -> each.way() == RelationWord.Way.BELONGS_TO)
                .map(this::asked)
                .toList();
        List<Belonging> all = new ArrayList<>();
        if (members.isJoin()) {
            members.keys()
                    .forEach(key -> asked.stream()
                            .filter(each -> each.key().equals(key))
                            .findFirst()
                            .or(() -> shown(key))
                            .ifPresent(all::add));
        }
        asked.stream().filter(each -> !all.contains(each)).forEach(all::add);
        return all;
    }

    private Belonging asked(RelationWord word) {
        boolean self = surroundings.isSelf(word.destination());
        Kind kind;
        String destination;
        if (self) {
            kind = members.soleKey(word.word());
            destination = surroundings.qualified();
        } else {
            Known known = surroundings.domains().resource(word.destination());
            kind = ResourceSource.read(surroundings.workspace(), known).soleKey();
            destination = known.type();
        }
        String key = word.option("key").map(typed -> Names.field(typed, "key")).orElse(word.name() + ID);
        Optional<AttributeDraft> declared = members.attribute(key);
        if (declared.isEmpty()) {
            Names.fitting(SqlNames.snake(key), "column", "name its key with key=…");
            members.declare(AttributeDraft.of(key, kind));
        } else if (!declared.get().kind().java().equals(kind.java())) {
            throw word.word()
                    .misunderstood(
                            "its key " + key + " is declared with "
                                    + declared.get().kind().factory()
                                    + ", and the primary key of " + Workspace.simple(destination) + " with "
                                    + kind.factory(),
                            "declare both alike");
        }
        noteNamesake(word, Workspace.simple(destination));
        if (word.option("unique").isPresent()) {
            members.unique(key);
        }
        return new Belonging(word.name(), destination, key, Optional.of(word));
    }

    /** Three of the guides say {@code group} for what leads to something else. */
    private void noteNamesake(RelationWord word, String destination) {
        surroundings.domains().all().stream()
                .map(Known::simpleName)
                .filter(each -> each.equalsIgnoreCase(word.name()) && !each.equalsIgnoreCase(destination))
                .findFirst()
                .ifPresent(each -> draft.note("`" + word.name() + "` leads to " + destination
                        + ", but has the name of the resource " + each
                        + ", which Rowan refuses when it is opened: call it `"
                        + Names.decapital(destination) + "`"));
    }

    /** {@code userId}, as a part of the primary key, is the key of User where there is such a resource. */
    private Optional<Belonging> shown(String key) {
        if (!key.endsWith(ID) || key.length() == ID.length()) {
            return Optional.empty();
        }
        String name = key.substring(0, key.length() - ID.length());
        Optional<Known> known = surroundings.domains().all().stream()
                .filter(each -> Word.plain(each.simpleName()).equals(Word.plain(name)))
                .findFirst();
        if (known.isEmpty()) {
            draft.note(
                    "no domain has a resource " + Names.capital(name) + ", so " + key + " is a plain key: once there is"
                            + " one, write `public final ToOne<" + surroundings.type() + ", " + Names.capital(name)
                            + "> " + name
                            + " = belongsTo(" + Names.capital(name) + ".class).via(" + key + ");`");
            return Optional.empty();
        }
        ResourceSource other = ResourceSource.read(surroundings.workspace(), known.get());
        boolean fits = other.key().size() == 1
                && members.attribute(key)
                        .filter(each ->
                                each.kind().java().equals(other.key().get(0).java()))
                        .isPresent();
        draft.note(
                fits
                        ? key + " is the key of " + other.name() + ": `" + name + "` leads to it"
                        : key + " is not of the kind of the primary key of " + other.name() + " ("
                                + other.source().at(other.type()) + "), so it is a plain attribute");
        return fits ? Optional.of(new Belonging(name, known.get().type(), key, Optional.empty())) : Optional.empty();
    }
}
