package dev.rowan.postgres;

import static dev.rowan.postgres.Accounts.id;
import static dev.rowan.postgres.Accounts.link;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.Comparison;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import dev.rowan.model.TextMatch;
import dev.rowan.postgres.schema.Quoted;
import dev.rowan.store.Assignment;
import dev.rowan.store.LinkMode;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.Transaction;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import dev.rowan.type.Scalar;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTest {
    static final List<String> NAMES = List.of(
            "a\"b",
            "a'b",
            "a\\b",
            "a?b",
            "a??b ?| :x $1",
            "x\"; drop table users; --",
            "/* x */",
            "$$",
            "a.b",
            "\u201d\uff02",
            "tab\tand\nline",
            "parent",
            "given",
            "found",
            "held",
            "missing",
            "leaving",
            "added",
            "removed_",
            "t0",
            "k",
            "n",
            "select",
            "😀".repeat(15));

    static final List<String> VALUES = Stream.of(
                    NAMES.stream(),
                    Stream.of(
                            "%",
                            "_",
                            "\\",
                            "\\%",
                            "\\\\_",
                            "'",
                            "''",
                            "\"",
                            "null",
                            "NULL",
                            "{}",
                            "{a,b}",
                            "",
                            " ",
                            "Robert'); --"))
            .flatMap(each -> each)
            .toList();

    private final Postgres store = Server.store();

    @BeforeAll
    void empty() {
        Server.empty();
    }

    @AfterAll
    void close() {
        store.close();
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void tables_and_columns_may_be_called_anything(String name) {
        Server.empty();
        String column = name;
        String far = name.length() > 20 ? "far" : name + "2";
        String joinTable = name.length() > 20 ? "join" : name + "_";
        ResourceModel left = model("Left", name, column);
        ResourceModel right = model("Right", far, column);
        ResourceModel join = new Sketch("Join", joinTable)
                .named("near", column, Scalar.UUID)
                .named("far", far, Scalar.UUID)
                .identity("near")
                .model();
        RelationshipModel rights = Sketch.manyToMany(left, right, join, "near", "far");
        RelationshipModel held = Sketch.hasMany(left, right, "text");
        left.relate(List.of(rights, held), List.of());
        create(name, column);
        create(far, column);
        Server.run("create table " + Quoted.name(joinTable) + " (" + Quoted.names(List.of(column)) + " uuid, "
                + Quoted.name(far) + " uuid)");

        assertThat(insert(left, "one")).isInstanceOf(Written.Stored.class);
        assertThat(insert(right, "one")).isInstanceOf(Written.Stored.class);
        assertThat(texts(left, null)).containsExactly("one");
        for (LinkMode mode : LinkMode.values()) {
            for (boolean alone : List.of(true, false)) {
                WriteStep.Link step = link(rights, mode, id(1), id(1));
                Written written = alone
                        ? store.alone(session -> session.write(step))
                        : store.transaction(Transaction.DEFAULT, session -> session.write(step));
                assertThat(written).isInstanceOfAny(Written.Linked.class, Written.Missing.class);
            }
        }
        Term related = new Term.Any(rights, new Term.Compare(Comparison.NE, own(right, "text"), text(name)));
        assertThat(texts(left, new Term.And(List.of(related, related)))).containsExactly("one");
        assertThat(store.alone(session ->
                                session.read(Accounts.cut(Accounts.below(rows(right), rights, id(1), id(2)), 1L, 0)))
                        .rows())
                .hasSize(1);
    }

    @Test
    void values_are_kept_found_and_matched_literally() {
        Server.empty();
        create("values", "text");
        ResourceModel resource = model("Value", "values", "text");
        AttributeModel text = Sketch.of(resource, "text");
        WriteStep.Insert insert = new WriteStep.Insert(
                resource,
                resource.attributes(),
                java.util.stream.IntStream.range(0, VALUES.size())
                        .mapToObj(i -> new Object[] {id(i), VALUES.get(i)})
                        .toList(),
                List.of(text));
        store.alone(session -> session.write(insert));

        for (String value : VALUES) {
            assertThat(texts(resource, new Term.Compare(Comparison.EQ, own(resource, "text"), text(value))))
                    .containsExactly(value);
            assertThat(texts(resource, new Term.In(own(resource, "text"), List.of(value))))
                    .containsExactly(value);
            for (TextMatch match : TextMatch.values()) {
                List<String> expected = VALUES.stream()
                        .filter(each -> switch (match) {
                            case CONTAINS -> each.contains(value);
                            case STARTS_WITH -> each.startsWith(value);
                            case ENDS_WITH -> each.endsWith(value);
                        })
                        .toList();
                assertThat(texts(resource, new Term.Matches(match, own(resource, "text"), text(value))))
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
            WriteStep.Update update =
                    new WriteStep.Update(resource, List.of(id(0)), List.of(new Assignment(text, value)), List.of(text));
            Written.Stored stored = (Written.Stored) store.alone(session -> session.write(update));
            assertThat(stored.tuples().rows().get(0)).containsExactly(value);
            Assignment back = new Assignment(text, VALUES.get(0));
            store.alone(
                    session -> session.write(new WriteStep.Update(resource, List.of(id(0)), List.of(back), List.of())));
        }
    }

    @Test
    void a_name_that_sql_cannot_spell_is_refused() {
        assertThatThrownBy(() -> Quoted.name("a\0b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Quoted.name("")).isInstanceOf(IllegalArgumentException.class);
    }

    private static ResourceModel model(String name, String table, String column) {
        return new Sketch(name, table)
                .key("id", Scalar.UUID)
                .named("text", column, Scalar.TEXT)
                .model();
    }

    private static void create(String table, String column) {
        Server.run("create table " + Quoted.name(table) + " (id uuid primary key, " + Quoted.name(column)
                + " text collate \"C\")");
    }

    private Written insert(ResourceModel resource, String text) {
        Object[] row = {id(1), text};
        WriteStep.Insert step =
                new WriteStep.Insert(resource, resource.attributes(), List.<Object[]>of(row), List.of());
        return store.alone(session -> session.write(step));
    }

    private List<Object> texts(ResourceModel resource, Term filter) {
        ReadPlan plan = Accounts.sorted(
                filter == null ? rows(resource) : Accounts.where(rows(resource), filter),
                new SortKey(own(resource, "text"), true));
        return store.alone(session -> session.read(plan)).rows().stream()
                .map(row -> row[0])
                .toList();
    }

    private static ReadPlan rows(ResourceModel resource) {
        return Accounts.rows(resource, Sketch.of(resource, "text"));
    }

    private static Term own(ResourceModel resource, String attribute) {
        return Accounts.own(Sketch.of(resource, attribute));
    }

    private static Term text(String text) {
        return new Term.Constant(text, Scalar.TEXT, false);
    }
}
