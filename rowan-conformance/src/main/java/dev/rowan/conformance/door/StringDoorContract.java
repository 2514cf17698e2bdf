package dev.rowan.conformance.door;

import static dev.rowan.conformance.door.Drawer.DRAWER;
import static dev.rowan.conformance.door.Paper.PAPER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.conformance.probe.Naughty;
import dev.rowan.expression.Condition;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.query.Query;
import dev.rowan.row.Row;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Requests from outside find what typed code finds, and nothing in them becomes a part of a statement. */
public abstract class StringDoorContract extends CabinetContract {
    private static final List<String> KINDS =
            List.of("id", "sheets", "bytes", "price", "signed", "reference", "due", "opens", "seen", "standing");
    private static final List<String> OPERATORS = List.of("eq", "ne", "lt", "ge", "in", "notIn", "between", "isNull");

    @Test
    void a_request_finds_what_typed_code_finds() {
        Row<Drawer> red = rowan.run(DRAWER.create.set(DRAWER.name, "red"));
        Row<Drawer> blue = rowan.run(DRAWER.create.set(DRAWER.name, "blue"));
        for (int i = 0; i < 6; i++) {
            rowan.run(PAPER.create
                    .set(PAPER.title, "paper " + i)
                    .set(PAPER.label, "Label " + i)
                    .set(PAPER.sheets, i == 3 ? null : (Integer) i)
                    .set(PAPER.drawer, i % 3 == 0 ? null : i % 3 == 1 ? red : blue));
        }
        assertThat(papers(rowan.query(PAPER, "filter[drawer][name]=red&sort=title")))
                .containsExactly("paper 1", "paper 4");
        assertThat(papers(rowan.query(PAPER, "filter[label][contains]=LABEL&sort=-sheets:nullsFirst,title&limit=2")))
                .containsExactly("paper 3", "paper 5");
        assertThat(papers(rowan.query(PAPER, "sort=drawer.name,-title")))
                .containsExactly("paper 5", "paper 2", "paper 4", "paper 1", "paper 3", "paper 0");
        assertThat(papers(rowan.query(
                        PAPER, "filter[or][0][sheets][isNull]=true&filter[or][1][sheets][ge]=5&sort=title")))
                .containsExactly("paper 3", "paper 5");
        assertThat(papers(rowan.query(PAPER, "filter[not][sheets][in]=1,2,4&sort=title&page[size]=2&page[number]=1")))
                .containsExactly("paper 0", "paper 5");
        assertThat(drawers(rowan.query(DRAWER, "filter[papers][sheets][gt]=4"))).containsExactly("blue");
        assertThat(drawers(rowan.query(DRAWER, "filter[papers][count]=2&sort=name")))
                .containsExactly("blue", "red");
        Row<Drawer> included = rowan.one(rowan.query(DRAWER, "filter[name]=red&include=papers.drawer"));
        assertThat(included.get(DRAWER.papers))
                .hasSize(2)
                .allSatisfy(paper -> assertThat(paper.get(PAPER.drawer)).isNotNull());
    }

    @Test
    void every_text_is_compared_literally() {
        List<String> values = Naughty.values().toList();
        for (String text : values) {
            rowan.run(PAPER.create.set(PAPER.title, text));
        }
        for (String text : values) {
            same(text, "eq", values, text::equals);
            same(text, "contains", values, each -> each.contains(text));
            same(text, "startsWith", values, each -> each.startsWith(text));
            same(text, "endsWith", values, each -> each.endsWith(text));
            assertThat(rowan.count(rowan.query(PAPER, in(text))))
                    .as("in %s", text)
                    .isEqualTo(1);
        }
    }

    private static Map<String, Object> in(String text) {
        return Map.of("filter", Map.of("title", Map.of("in", List.of(text))));
    }

    private void same(String text, String operator, List<String> values, Predicate<String> wanted) {
        Query<Paper> query = rowan.query(PAPER, Map.of("filter", Map.of("title", Map.of(operator, text))));
        assertThat(rowan.count(query))
                .as("%s %s", operator, text)
                .isEqualTo(values.stream().filter(wanted).count());
    }

    @Test
    void values_of_no_kind_are_problems_and_never_reach_the_store() {
        for (String text : Naughty.values().toList()) {
            for (String kind : KINDS) {
                for (String operator : OPERATORS) {
                    String path = "filter." + kind + "." + operator;
                    try {
                        rowan.count(rowan.query(PAPER, Map.of("filter", Map.of(kind, Map.of(operator, text)))));
                    } catch (InvalidException refused) {
                        assertThat(refused.problems())
                                .extracting(Problem::path)
                                .allSatisfy(at -> assertThat(at).startsWith(path));
                    }
                }
            }
        }
    }

    @Test
    void extreme_values_of_a_kind_are_compared() {
        rowan.run(PAPER.create.set(PAPER.title, "x").set(PAPER.sheets, 1).set(PAPER.bytes, 1L));
        for (String filter : List.of(
                "filter[sheets][ge]=-2147483648",
                "filter[sheets][le]=2147483647",
                "filter[bytes][ge]=-9223372036854775808",
                "filter[bytes][le]=9223372036854775807",
                "filter[sheets][eq]=1.0",
                "filter[sheets][eq]=10e-1")) {
            assertThat(rowan.count(rowan.query(PAPER, filter))).as(filter).isOne();
        }
        for (String filter : List.of(
                "filter[due][lt]=9999-12-31",
                "filter[seen][lt]=9999-12-31T23:59:59.999999Z",
                "filter[price][lt]=" + "9".repeat(900),
                "offset=9223372036854775807",
                "page[number]=9223372036854775807&page[size]=1")) {
            assertThat(rowan.count(rowan.query(PAPER, filter))).as(filter).isZero();
        }
        assertThat(rowan.count(rowan.query(PAPER, "limit=9223372036854775807"))).isOne();
    }

    @Test
    void ten_thousand_typed_conditions_reach_the_store_as_they_are() {
        rowan.run(PAPER.create.set(PAPER.title, "x").set(PAPER.sheets, 1));
        Condition<Paper> all = PAPER.title.eq("x");
        Condition<Paper> one = PAPER.title.eq("y");
        for (int i = 2; i < 10_000; i++) {
            all = all.and(PAPER.sheets.ne(i));
            one = one.or(PAPER.sheets.eq(i));
        }
        assertThat(rowan.count(PAPER.query().filter(all))).isOne();
        assertThat(rowan.count(PAPER.query().filter(one))).isZero();
        Condition<Paper> deep = PAPER.title.eq("x");
        for (int i = 0; i < 195; i++) {
            deep = i % 2 == 0 ? deep.or(PAPER.sheets.eq(i)) : deep.and(PAPER.sheets.eq(1));
        }
        assertThat(rowan.count(PAPER.query().filter(deep.not()))).isZero();
    }
}
