package dev.rowan.tasks.generate;

import dev.rowan.problem.Nearest;
import dev.rowan.problem.Printable;
import dev.rowan.tasks.order.ResourceOrder;
import dev.rowan.tasks.source.Declined;
import dev.rowan.tasks.words.AttributeDraft;
import dev.rowan.tasks.words.AttributeWords;
import dev.rowan.tasks.words.Kind;
import dev.rowan.tasks.words.Modifier;
import dev.rowan.tasks.words.Names;
import dev.rowan.tasks.words.RelationWord;
import dev.rowan.tasks.words.Word;
import dev.rowan.type.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The attributes, relationships and identities of a new resource; used by one thread. */
final class Members {
    private final ResourceOrder order;
    private final Surroundings surroundings;
    private final Map<String, AttributeDraft> attributes = new LinkedHashMap<>();
    private final List<String> keys = new ArrayList<>();
    private final List<RelationWord> relations;
    private final List<Belonging> belongings;

    private Members(ResourceOrder order, Surroundings surroundings, Draft draft) {
        this.order = order;
        this.surroundings = surroundings;
        List<String> typed = Word.filled(order.attributes());
        Stream<String> among = typed.stream().flatMap(each -> RelationWord.among(each).stream());
        this.relations = Stream.concat(Word.filled(order.relationships()).stream(), among)
                .map(RelationWord::read)
                .toList();
        readAttributes(typed.stream()
                .filter(each -> RelationWord.among(each).isEmpty())
                .toList());
        readKeys();
        this.belongings = new Belongings(surroundings, this, draft).all();
    }

    static Members of(ResourceOrder order, Surroundings surroundings, Draft draft) {
        return new Members(order, surroundings, draft);
    }

    boolean isJoin() {
        return keys.size() > 1;
    }

    /** Keys and nothing else: then there is nothing to update. */
    boolean isBareJoin() {
        return isJoin() && keys.containsAll(attributes.keySet());
    }

    List<String> keys() {
        return keys;
    }

    List<RelationWord> relations() {
        return relations;
    }

    /** The belongs-to of the primary key. */
    List<String> belongingNames() {
        return belongings.stream()
                .filter(each -> keys.contains(each.key()))
                .map(Belonging::name)
                .toList();
    }

    Optional<AttributeDraft> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    /** The key of a belongs-to that nobody declared. */
    void declare(AttributeDraft attribute) {
        attributes.put(attribute.name(), attribute);
    }

    /** No two rows share the value of one that is there. */
    void unique(String name) {
        attributes.computeIfPresent(name, (key, attribute) -> attribute.asUnique());
    }

    /** The kind of the primary key, where it is one attribute. */
    Kind soleKey(Word word) {
        if (isJoin()) {
            throw word.misunderstood(
                    "it leads to " + surroundings.type() + ", whose primary key has several attributes",
                    "a relationship matches a key of one");
        }
        return keys.isEmpty()
                ? Kind.of(order.identityPrimaryKey().isPresent() ? Scalar.LONG : Scalar.UUID)
                : attribute(keys.get(0)).orElseThrow().kind();
    }

    void write(ClassDraft draft) {
        draft.block();
        if (keys.isEmpty()) {
            boolean counted = order.identityPrimaryKey().isPresent();
            draft.made(
                    counted ? "identityPrimaryKey" : "uuidPrimaryKey",
                    Kind.of(counted ? Scalar.LONG : Scalar.UUID),
                    madeKey());
        }
        keys.forEach(key -> draft.attribute(attribute(key).orElseThrow()));
        if (isJoin()) {
            belongings.stream().filter(each -> keys.contains(each.key())).forEach(each -> each.write(draft));
        }
        attributes.values().stream().filter(each -> !keys.contains(each.name())).forEach(draft::attribute);
        if (order.timestamps()) {
            draft.made("createdAt", Kind.of(Scalar.INSTANT), "createdAt");
            draft.made("updatedAt", Kind.of(Scalar.INSTANT), "updatedAt");
        }
        draft.block();
        belongings.stream()
                .filter(each -> !isJoin() || !keys.contains(each.key()))
                .forEach(each -> each.write(draft));
        Relations.write(this, surroundings, draft);
        draft.block();
        if (isJoin()) {
            draft.identity("unique" + surroundings.type(), keys);
        }
        new Keys(order, attributes.values(), names()).write(draft);
    }

    private String madeKey() {
        return Names.field(order.identityPrimaryKey().or(order::uuidPrimaryKey).orElse("id"), "primary key");
    }

    /** All attributes that the class is going to have. */
    private List<String> names() {
        List<String> names = new ArrayList<>(attributes.keySet());
        if (keys.isEmpty()) {
            names.add(madeKey());
        }
        if (order.timestamps()) {
            names.addAll(List.of("createdAt", "updatedAt"));
        }
        return names;
    }

    private void readAttributes(List<String> words) {
        AttributeWords reader = new AttributeWords(new SourceTypes(surroundings));
        for (String typed : words) {
            AttributeDraft read = reader.read(typed);
            if (attributes.putIfAbsent(read.name(), read) != null) {
                throw Declined.words("the attribute '" + read.name() + "' is said twice; say it once");
            }
            if (read.is(Modifier.PRIMARY_KEY)) {
                keys.add(read.name());
            }
        }
    }

    private void readKeys() {
        for (String typed : Word.listed(order.primaryKey())) {
            String name = Names.field(typed, "primary key");
            if (!attributes.containsKey(name)) {
                throw Declined.words("the primary key '" + Printable.of(typed)
                        + "' is none of the attributes; declare it, such as --attributes " + Printable.of(typed)
                        + ":uuid:required" + Nearest.offer(name, attributes.keySet()));
            }
            if (!keys.contains(name)) {
                keys.add(name);
            }
        }
        boolean made =
                order.uuidPrimaryKey().isPresent() || order.identityPrimaryKey().isPresent();
        if (made
                && (!keys.isEmpty()
                        || (order.uuidPrimaryKey().isPresent()
                                && order.identityPrimaryKey().isPresent()))) {
            throw Declined.words("a resource has one primary key, and several are said; keep one of --primary-key,"
                    + " --uuid-primary-key and --identity-primary-key");
        }
        if (keys.isEmpty() && !made && attributes.containsKey("id")) {
            throw Declined.words(
                    "'id' is what the primary key is called when none is said; to make the attribute the key,"
                            + " say --primary-key id as well, else give it another name");
        }
        keys.forEach(key -> attributes.compute(key, (name, attribute) -> attribute.asKey()));
    }
}
