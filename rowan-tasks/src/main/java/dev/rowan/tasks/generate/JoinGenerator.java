package dev.rowan.tasks.generate;

import dev.rowan.model.naming.SqlNames;
import dev.rowan.problem.Printable;
import dev.rowan.tasks.order.JoinOrder;
import dev.rowan.tasks.order.ResourceOrder;
import dev.rowan.tasks.source.Declined;
import dev.rowan.tasks.words.Names;
import dev.rowan.tasks.words.RelationWord;
import dev.rowan.tasks.words.Word;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Drafts many-to-many relationships. */
public final class JoinGenerator {
    private final Workspace workspace;
    private final JoinOrder order;
    private final Draft draft = new Draft();
    private final DomainsSource domains;
    private final ResourceSource near;
    private final ResourceSource far;

    private JoinGenerator(Workspace workspace, JoinOrder order) {
        this.workspace = workspace;
        this.order = order;
        this.domains = DomainsSource.required(workspace, "Works");
        this.near = ResourceSource.read(workspace, domains.resource(order.near()));
        this.far = ResourceSource.read(workspace, domains.resource(order.far()));
    }

    /**
     * The join resource, unless it is there, and the relationship in both sides.
     *
     * @param workspace the project's sources
     * @param order what is asked for
     * @return what to write
     */
    public static Draft draft(Workspace workspace, JoinOrder order) {
        JoinGenerator generator = new JoinGenerator(workspace, order);
        generator.run();
        return generator.draft;
    }

    private void run() {
        if (isSelf() && (order.as().isEmpty() || (order.backAs().isEmpty() && !order.oneWay()))) {
            throw Declined.words(
                    "a join of " + near.name() + " with itself needs names for both sides, such as --as friends"
                            + " --back-as friendOf; with --one-way, --as alone");
        }
        if (isSelf() && !order.oneWay() && as().equals(backAs())) {
            throw Declined.words("both sides of the join would be called '" + as()
                    + "'; give each a name of its own, such as" + " --as friends --back-as friendOf");
        }
        Optional<ResourceSource> turned = turned();
        String name = Names.type(
                order.name().orElseGet(() -> turned.map(ResourceSource::name).orElseGet(this::joined)), "join");
        if (name.equals(near.name()) || name.equals(far.name())) {
            throw Declined.words("the join cannot be called " + name
                    + ", as one of its sides is; take another name with" + " --name, such as " + joined());
        }
        Optional<ResourceSource> there = turned.or(() -> resource(name));
        JoinPaths paths = there.isPresent() ? existing(there.get()) : generated(name);
        Sides sides = new Sides(draft, paths);
        sides.add(near, far, as(), false);
        if (!order.oneWay()) {
            sides.add(far, near, backAs(), true);
        }
    }

    /** The join that was made from the other side: {@code UserGroup} where {@code GroupUser} is not there. */
    private Optional<ResourceSource> turned() {
        return order.name().isPresent() || isSelf() || resource(joined()).isPresent()
                ? Optional.empty()
                : resource(far.name() + near.name())
                        .filter(join -> join.leadingTo(near.known().type()).size() == 1
                                && join.leadingTo(far.known().type()).size() == 1);
    }

    private Optional<ResourceSource> resource(String name) {
        return domains.all().stream()
                .filter(each -> each.simpleName().equals(name))
                .findFirst()
                .map(each -> ResourceSource.read(workspace, each));
    }

    private JoinPaths existing(ResourceSource join) {
        new ExistingJoin(join, order).check(order.keys().isEmpty() ? List.of() : keys());
        draft.note(join.name() + " is there already (" + join.source().at(join.type()) + ") and is used as it is");
        return JoinPaths.of(join, near, far);
    }

    private JoinPaths generated(String name) {
        List<String> keys = keys();
        String nearName = relation(keys.get(0));
        String farName = relation(keys.get(1));
        ResourceOrder resource = new ResourceOrder(
                domains.holding(near.known()).name(),
                name,
                Stream.concat(
                                Stream.of(
                                        keys.get(0) + ":" + near.soleKey().word(),
                                        keys.get(1) + ":" + far.soleKey().word()),
                                order.attributes().stream())
                        .toList(),
                keys,
                Optional.empty(),
                Optional.empty(),
                List.of(
                        "belongs_to:" + nearName + ":" + order.near() + ":key=" + keys.get(0),
                        "belongs_to:" + farName + ":" + order.far() + ":key=" + keys.get(1)),
                List.of(),
                order.timestamps(),
                order.table(),
                order.inPackage(),
                List.of(),
                List.of());
        ResourceGenerator generator = new ResourceGenerator(workspace, resource, draft);
        generator.run();
        String type = generator.qualified();
        return new JoinPaths(
                type,
                isSelf() || isLedToAgain()
                        ? Optional.of(new JoinPaths.Named(Names.field(nearName, "key"), Names.field(farName, "key")))
                        : Optional.empty());
    }

    /** Whether what the join row carries leads to a side, too, so that the ends have to be named. */
    private boolean isLedToAgain() {
        return Word.filled(order.attributes()).stream()
                .flatMap(typed -> RelationWord.among(typed).stream())
                .map(RelationWord::read)
                .filter(each -> each.way() == RelationWord.Way.BELONGS_TO)
                .map(each -> domains.resource(each.destination()).type())
                .anyMatch(type -> type.equals(near.known().type())
                        || type.equals(far.known().type()));
    }

    private List<String> keys() {
        List<String> said = Word.listed(order.keys());
        if (said.isEmpty()) {
            String other = isSelf() ? singular(SqlNames.snake(as())) : SqlNames.snake(far.name());
            return distinct(List.of(SqlNames.snake(near.name()) + "_id", other + "_id"));
        }
        if (said.size() != 2) {
            throw Declined.words(
                    "a join has two keys, and " + said.size() + " are said; write such as --keys user_id,group_id");
        }
        said.forEach(each -> {
            if (relation(each).isEmpty()) {
                throw Declined.words("the key '" + Printable.of(each)
                        + "' must end in _id: what stands before it names the relationship, such as user_id");
            }
        });
        return distinct(said);
    }

    private List<String> distinct(List<String> keys) {
        if (keys.get(0).equals(keys.get(1))) {
            throw Declined.words("both keys of the join would be '" + keys.get(0)
                    + "'; name them with --keys, such as --keys " + SqlNames.snake(near.name()) + "_id,other_id");
        }
        return keys;
    }

    /** {@code user_id} is the key of {@code user}. */
    private static String relation(String key) {
        String snake = SqlNames.snake(key);
        return snake.endsWith("_id") ? snake.substring(0, snake.length() - "_id".length()) : "";
    }

    private String joined() {
        return near.name() + (isSelf() ? Names.capital(Names.camel(singular(SqlNames.snake(as())))) : far.name());
    }

    private String as() {
        return order.as().map(typed -> Names.field(typed, "relationship")).orElseGet(() -> plural(far.name()));
    }

    private String backAs() {
        return order.backAs().map(typed -> Names.field(typed, "relationship")).orElseGet(() -> plural(near.name()));
    }

    private boolean isSelf() {
        return near.known().type().equals(far.known().type());
    }

    private static String plural(String type) {
        return Names.camel(SqlNames.plural(SqlNames.snake(type)));
    }

    private static String singular(String plural) {
        if (plural.endsWith("ies")) {
            return plural.substring(0, plural.length() - 3) + "y";
        }
        boolean s = plural.endsWith("s") && !plural.endsWith("ss");
        return s ? plural.substring(0, plural.length() - 1) : plural;
    }
}
