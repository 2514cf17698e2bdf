package dev.rowan.conformance.door;

import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.conformance.door.Drawer.DRAWER;
import static dev.rowan.conformance.door.Paper.PAPER;
import static dev.rowan.conformance.door.Stamp.STAMP;
import static dev.rowan.conformance.door.Stamping.STAMPING;
import static dev.rowan.expression.function.Expressions.outer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.query.Of;
import dev.rowan.query.Page;
import dev.rowan.query.Paged;
import dev.rowan.query.Query;
import dev.rowan.row.Row;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that a read action hides are not there on pages, in streams, combinations, aggregates, shapes and later loads. */
public abstract class HiddenWaysContract extends CabinetContract {
    private static final Query<Paper> BY_TITLE = PAPER.query().sort(PAPER.title.asc());

    private Row<Drawer> mixed;
    private Row<Paper> secret;
    private Row<Paper> answer;
    private Row<Stamp> hidden;

    /** One drawer with one paper and one stamp of each sort; an answer to the secret, which itself answers the plain one. */
    @BeforeEach
    void fillTheCabinet() {
        mixed = rowan.run(DRAWER.create.set(DRAWER.name, "mixed"));
        Row<Paper> plain = rowan.run(
                PAPER.create.set(PAPER.title, "plain").set(PAPER.drawer, mixed).set(PAPER.sheets, 1));
        secret = rowan.run(PAPER.create
                .set(PAPER.title, "secret")
                .set(PAPER.hidden, true)
                .set(PAPER.drawer, mixed)
                .set(PAPER.sheets, 5)
                .set(PAPER.answerTo, plain));
        answer = rowan.run(PAPER.create.set(PAPER.title, "answer").set(PAPER.answerTo, secret));
        Row<Stamp> seen = rowan.run(STAMP.create.set(STAMP.text, "seen"));
        hidden = rowan.run(STAMP.create.set(STAMP.text, "unseen").set(STAMP.hidden, true));
        rowan.run(DRAWER.update.of(mixed).manage(DRAWER.stamps, APPEND, List.of(seen)));
        rowan.transaction(() ->
                rowan.run(STAMPING.create.set(STAMPING.drawer, mixed).set(STAMPING.stampId, hidden.get(STAMP.id))));
    }

    @Test
    void no_page_holds_or_counts_them() {
        Paged<Row<Paper>> first = rowan.page(BY_TITLE, Page.first(1).counted());
        assertThat(titles(first.rows())).containsExactly("answer");
        assertThat(first.count()).isEqualTo(2);
        Paged<Row<Paper>> second = rowan.page(BY_TITLE, first.next());
        assertThat(titles(second.rows())).containsExactly("plain");
        assertThat(second.hasNext()).isFalse();
        assertThat(titles(rowan.page(BY_TITLE, Page.last(5)).rows())).containsExactly("answer", "plain");
        assertThat(titles(rowan.page(BY_TITLE, Page.offset(1, 5)).rows())).containsExactly("plain");
    }

    @Test
    void no_cursor_of_a_row_that_is_hidden_since_tells_of_it() {
        Paged<Row<Paper>> first = rowan.page(BY_TITLE, Page.first(1).counted());
        rowan.run(PAPER.update.of(answer).set(PAPER.hidden, true));
        Paged<Row<Paper>> second = rowan.page(BY_TITLE, first.next());
        assertThat(titles(second.rows())).containsExactly("plain");
        assertThat(second.count()).isEqualTo(1);
        assertThat(rowan.page(BY_TITLE, second.previous()).rows()).isEmpty();
    }

    @Test
    void no_stream_and_no_lock_finds_them() {
        try (Stream<Row<Paper>> all = rowan.stream(BY_TITLE)) {
            assertThat(titles(all.toList())).containsExactly("answer", "plain");
        }
        assertThat(rowan.transaction(() -> papers(BY_TITLE.forUpdate()))).containsExactly("answer", "plain");
    }

    @Test
    void no_combination_brings_them_back() {
        Query<Paper> all = PAPER.all.query();
        assertThat(papers(PAPER.query().union(PAPER.query()).filter(PAPER.title.eq("secret"))))
                .isEmpty();
        assertThat(papers(all.intersect(PAPER.query()).sort(PAPER.title.asc()))).containsExactly("answer", "plain");
        assertThat(papers(PAPER.query().except(all))).isEmpty();
        assertThat(papers(PAPER.query().distinct(PAPER.hidden).sort(PAPER.title.desc())))
                .containsExactly("plain");
    }

    @Test
    void no_row_leads_to_them() {
        assertThat(papers(DRAWER.papers.of(mixed))).containsExactly("plain");
        assertThat(rowan.count(DRAWER.papers.of(mixed))).isEqualTo(1);
        assertThat(rowan.count(DRAWER.stamps.of(mixed))).isEqualTo(1);
        assertThat(drawers(STAMP.drawers.of(hidden))).containsExactly("mixed");
        assertThat(rowan.exists(DRAWER.stamps.of(mixed).filter(STAMP.text.eq("unseen"))))
                .isFalse();
    }

    @Test
    void nothing_is_made_of_them() {
        Query<Drawer> drawers = DRAWER.query();
        assertThat(rowan.count(drawers.filter(DRAWER.stamps.max(s -> s.text).eq("seen"))))
                .isEqualTo(1);
        assertThat(rowan.count(drawers.filter(DRAWER.stamps.list(s -> s.text).eq(List.of("seen")))))
                .isEqualTo(1);
        assertThat(rowan.count(drawers.filter(DRAWER.papers.sum(p -> p.sheets).eq(1))))
                .isEqualTo(1);
        assertThat(rowan.count(drawers.filter(DRAWER.papers
                        .first(p -> p.sheets)
                        .sort(p -> p.sheets.desc())
                        .eq(1))))
                .isEqualTo(1);
        assertThat(rowan.count(drawers.filter(DRAWER.stamps
                        .to(s -> s.drawers)
                        .to(d -> d.papers)
                        .count()
                        .eq(1L))))
                .isEqualTo(1);
        assertThat(rowan.count(drawers.filter(DRAWER.papers.all(p -> p.title.eq("plain")))))
                .isEqualTo(1);
        assertThat(rowan.count(drawers.filter(DRAWER.papers.any(
                        p -> p.title.ne("plain").and(outer(DRAWER.name).eq("mixed"))))))
                .isZero();
    }

    record Answering(
            String title,
            @Of("answerTo.title") @Nullable String to,
            @Of("answerTo.id") @Nullable UUID id) {}

    @Test
    void no_path_of_a_shape_and_no_key_at_its_end_names_them() {
        assertThat(rowan.list(BY_TITLE.into(Answering.class)))
                .containsExactly(new Answering("answer", null, null), new Answering("plain", null, null));
        assertThat(papers(PAPER.query().filter(PAPER.answerTo.at(p -> p.id).isNotNull())))
                .isEmpty();
        assertThat(papers(rowan.query(PAPER, "filter[answerTo][id]=" + secret.get(PAPER.id))))
                .isEmpty();
    }

    @Test
    void no_later_load_brings_them() {
        Row<Drawer> whole =
                rowan.loadMissing(List.of(mixed), DRAWER.papers, DRAWER.stamps).get(0);
        assertThat(titles(whole.get(DRAWER.papers))).containsExactly("plain");
        assertThat(whole.get(DRAWER.stamps)).hasSize(1);
        assertThat(rowan.loadMissing(List.of(answer), PAPER.answerTo).get(0).get(PAPER.answerTo))
                .isNull();
    }

    @Test
    void no_way_of_many_levels_leads_through_them() {
        Query<Paper> query = PAPER.query().filter(PAPER.title.eq("answer"));
        Row<Paper> up = rowan.one(query.load(PAPER.answerTo.recursive()));
        assertThat(up.get(PAPER.answerTo)).isNull();
        assertThat(rowan.exists(query.filter(
                        PAPER.answerTo.at(p -> p.answerTo.at(q -> q.title)).isNotNull())))
                .isFalse();
        assertThat(rowan.exists(rowan.query(PAPER, "filter[answerTo][answerTo][title]=plain")))
                .isFalse();
    }

    @Test
    void what_explains_a_read_reads_nothing_of_them() {
        assertThat(rowan.explain(PAPER.query().load(PAPER.drawer)).toString()).doesNotContain("secret");
    }
}
