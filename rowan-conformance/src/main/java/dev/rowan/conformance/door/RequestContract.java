package dev.rowan.conformance.door;

import static dev.rowan.conformance.door.Drawer.DRAWER;
import static dev.rowan.conformance.door.Paper.PAPER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.conformance.probe.Naughty;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.problem.Problem;
import dev.rowan.query.Page;
import dev.rowan.query.Paged;
import dev.rowan.query.Query;
import dev.rowan.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests walk pages, and give arguments, like typed code: the same rows, and no others. */
public abstract class RequestContract extends CabinetContract {
    private static final Query<Paper> BY_SHEETS = PAPER.query().sort(PAPER.sheets.desc(), PAPER.title.asc());
    private static final String SORTED = "sort=-sheets,title&";

    @BeforeEach
    void fillTheDrawer() {
        Row<Drawer> drawer = rowan.run(DRAWER.create.set(DRAWER.name, "full"));
        for (int i = 0; i < 7; i++) {
            rowan.run(PAPER.create
                    .set(PAPER.title, "paper " + i)
                    .set(PAPER.sheets, i % 3 == 0 ? null : (Integer) (i % 3))
                    .set(PAPER.drawer, drawer));
        }
        rowan.run(PAPER.create.set(PAPER.title, "secret").set(PAPER.sheets, 1).set(PAPER.hidden, true));
    }

    private void same(String said, Page typed) {
        Paged<Row<Paper>> asked = rowan.page(PAPER, SORTED + said);
        Paged<Row<Paper>> wanted = rowan.page(BY_SHEETS, typed);
        assertThat(asked.request()).isEqualTo(typed);
        assertThat(asked.rows()).as(said).isEqualTo(wanted.rows());
        assertThat(asked.hasNext()).isEqualTo(wanted.hasNext());
        assertThat(asked.hasPrevious()).isEqualTo(wanted.hasPrevious());
        assertThat(asked.total()).isEqualTo(wanted.total());
    }

    @Test
    void every_page_is_that_of_typed_code() {
        Paged<Row<Paper>> middle = rowan.page(BY_SHEETS, Page.offset(2, 3));
        Page first = Page.first(2);
        Page last = Page.last(2);
        same("page[first]=2", first);
        same("page[last]=2&page[count]=true", last.counted());
        same("page[first]=2&page[after]=" + middle.end(), first.after(middle.end()));
        same("page[size]=2&page[before]=" + middle.start(), last.before(middle.start()));
        same(
                "page[size]=2&page[after]=" + middle.start() + "&page[before]=" + middle.end(),
                first.after(middle.start()).before(middle.end()));
        same("page[number]=2&page[size]=3&page[count]=true", Page.offset(3, 3).counted());
        same("page[offset]=9223372036854775807&page[size]=3", Page.offset(Long.MAX_VALUE, 3));
        same("", Page.first());
    }

    @Test
    void pages_joined_are_the_list() {
        List<String> all = titles(rowan.list(BY_SHEETS));
        assertThat(all).hasSize(7).doesNotContain("secret");
        for (int size = 1; size < 9; size++) {
            List<String> walked = new ArrayList<>();
            Paged<Row<Paper>> page = rowan.page(PAPER, SORTED + "page[first]=" + size);
            while (true) {
                walked.addAll(titles(page.rows()));
                if (!page.hasNext()) {
                    break;
                }
                page = rowan.page(PAPER, SORTED + "page[first]=" + size + "&page[after]=" + page.end());
            }
            assertThat(walked).isEqualTo(all);
        }
    }

    @Test
    void cursors_from_strangers_are_problems_where_they_are_said() {
        List<String> bad = new ArrayList<>(Naughty.values().toList());
        bad.add("A".repeat(10_000));
        bad.add(String.valueOf(rowan.page(PAPER, "sort=title").end()));
        bad.add(String.valueOf(rowan.page(PAPER, SORTED + "filter[sheets]=1").end()));
        for (String cursor : bad) {
            Problem problem = Refusal.only(
                    () -> rowan.page(PAPER, Map.of("sort", "-sheets,title", "page", Map.of("after", cursor))));
            assertThat(problem.path()).isEqualTo("page.after");
            assertThat(problem.code()).isEqualTo(Problem.INVALID);
        }
    }

    @Test
    void a_read_action_bounds_the_list_and_takes_its_arguments() {
        Query<Paper> thin = PAPER.thin.query();
        assertThat(papers(rowan.query(thin, "args[most]=1"))).containsExactly("paper 1", "paper 4");
        assertThat(papers(rowan.query(thin, "args[most]=2&limit=3"))).containsExactly("paper 1", "paper 2", "paper 4");
        assertThat(papers(rowan.query(thin, "args[most]=2&page[number]=2"))).containsExactly("paper 4", "paper 5");
        assertThat(titles(rowan.page(thin, "args[most]=2&page[last]=1").rows())).containsExactly("paper 5");
        assertThat(Refusal.of(() -> rowan.query(thin, "args[most]=2&limit=4"))).containsExactly("limit out_of_range");
        assertThat(Refusal.of(() -> rowan.page(thin, "args[most]=x&page[first]=4")))
                .containsExactly("args.most invalid", "page.first out_of_range");
        assertThat(Refusal.of(() -> rowan.list(rowan.query(thin, "")))).containsExactly("most required");
    }

    @Test
    void an_argument_reaches_a_computed_field_wherever_it_is_named() {
        assertThat(papers(rowan.query(PAPER, "filter[marked]=paper 1/paper 1"))).containsExactly("paper 1");
        assertThat(papers(rowan.query(PAPER, "filter[marked]=paper 1-paper 1&args[marked][mark]=-")))
                .containsExactly("paper 1");
        assertThat(papers(rowan.query(PAPER, "filter[marked][startsWith]=paper 1/&args[marked][mark]=-")))
                .isEmpty();
        assertThat(drawers(rowan.query(DRAWER, "filter[papers][marked]=paper 1-paper 1&args[papers][marked][mark]=-")))
                .containsExactly("full");
        assertThat(drawers(rowan.query(DRAWER, "filter[papers][marked]=secret/secret")))
                .isEmpty();
    }

    @Test
    void a_level_is_cut_for_each_row() {
        Row<Drawer> other = rowan.run(DRAWER.create.set(DRAWER.name, "other"));
        for (String title : List.of("x", "y", "z")) {
            rowan.run(PAPER.create.set(PAPER.title, title).set(PAPER.drawer, other));
        }
        Query<Drawer> asked = rowan.query(
                DRAWER,
                "sort=name&include[papers][sort]=-title&include[papers][limit]=2&include[papers][filter][title][ne]=z");
        assertThat(asked)
                .isEqualTo(DRAWER.query()
                        .sort(DRAWER.name.asc())
                        .load(DRAWER.papers.with(q -> q.filter(PAPER.title.ne("z"))
                                .sort(PAPER.title.desc())
                                .limit(2))));
        assertThat(rowan.list(asked))
                .extracting(row -> titles(row.get(DRAWER.papers)))
                .containsExactly(List.of("paper 6", "paper 5"), List.of("y", "x"));
        assertThat(rowan.page(DRAWER, "sort=name&page[first]=1&include[papers][limit]=1")
                        .rows()
                        .get(0)
                        .get(DRAWER.papers))
                .hasSize(1);
    }

    @Test
    void an_argument_is_a_value_and_nothing_else() {
        for (String mark : Naughty.values().toList()) {
            Query<Paper> asked = rowan.query(
                    PAPER,
                    Map.of(
                            "filter",
                            Map.of("marked", Map.of("eq", "paper 1" + mark + "paper 1")),
                            "sort",
                            "-marked",
                            "fields",
                            "marked",
                            "args",
                            Map.of("marked", Map.of("mark", mark))));
            assertThat(asked)
                    .isEqualTo(PAPER.query()
                            .filter(PAPER.marked.with(PAPER.mark, mark).eq("paper 1" + mark + "paper 1"))
                            .sort(PAPER.marked.with(PAPER.mark, mark).desc())
                            .load(PAPER.marked.with(PAPER.mark, mark)));
            assertThat(rowan.one(asked).get(PAPER.marked)).isEqualTo("paper 1" + mark + "paper 1");
        }
    }
}
