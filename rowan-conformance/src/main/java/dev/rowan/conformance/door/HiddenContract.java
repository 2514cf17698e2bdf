package dev.rowan.conformance.door;

import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.conformance.door.Drawer.DRAWER;
import static dev.rowan.conformance.door.Paper.PAPER;
import static dev.rowan.conformance.door.Stamp.STAMP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.problem.NotFoundException;
import dev.rowan.query.Query;
import dev.rowan.row.Row;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that a read action hides are not there, whichever way one looks. */
public abstract class HiddenContract extends CabinetContract {
    private Row<Paper> secret;

    /** Open: a paper, a stamp. Shut: a secret paper and a hidden stamp, nothing else. */
    @BeforeEach
    void fillTheCabinet() {
        Row<Drawer> open = rowan.run(DRAWER.create.set(DRAWER.name, "open"));
        Row<Drawer> shut = rowan.run(DRAWER.create.set(DRAWER.name, "shut"));
        rowan.run(PAPER.create.set(PAPER.title, "plain").set(PAPER.drawer, open));
        secret = rowan.run(
                PAPER.create.set(PAPER.title, "secret").set(PAPER.hidden, true).set(PAPER.drawer, shut));
        rowan.run(PAPER.create.set(PAPER.title, "answer").set(PAPER.answerTo, secret));
        Row<Stamp> seen = rowan.run(STAMP.create.set(STAMP.text, "seen"));
        Row<Stamp> hidden = rowan.run(STAMP.create.set(STAMP.text, "hidden").set(STAMP.hidden, true));
        rowan.run(DRAWER.update.of(open).manage(DRAWER.stamps, APPEND, List.of(seen)));
        rowan.transaction(() -> rowan.run(Stamping.STAMPING
                .create
                .set(Stamping.STAMPING.drawer, shut)
                .set(Stamping.STAMPING.stampId, hidden.get(STAMP.id))));
    }

    private Query<Drawer> drawer(String name) {
        return DRAWER.query().filter(DRAWER.name.eq(name));
    }

    private List<String> asked(String parameters) {
        return drawers(rowan.query(DRAWER.query().sort(DRAWER.name.asc()), parameters));
    }

    @Test
    void no_query_finds_them() {
        Query<Paper> query = PAPER.query().filter(PAPER.title.eq("secret"));
        assertThat(papers(PAPER.query().sort(PAPER.title.asc()))).containsExactly("answer", "plain");
        assertThat(rowan.find(query)).isEmpty();
        assertThat(rowan.count(query)).isZero();
        assertThat(rowan.exists(query)).isFalse();
        assertThatThrownBy(() -> rowan.one(query)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> rowan.get(secret.key())).isInstanceOf(NotFoundException.class);
        assertThat(rowan.count(PAPER.query().limit(10).offset(1))).isEqualTo(1);
    }

    @Test
    void no_condition_on_related_rows_is_true_of_them() {
        assertThat(drawers(DRAWER.query().filter(DRAWER.papers.any()))).containsExactly("open");
        assertThat(drawers(DRAWER.query().filter(DRAWER.papers.any(p -> p.title.eq("secret")))))
                .isEmpty();
        assertThat(drawers(DRAWER.query().filter(DRAWER.papers.any(p -> p.hidden.eq(true)))))
                .isEmpty();
        assertThat(drawers(DRAWER.query().filter(DRAWER.papers.count().eq(0L)))).containsExactly("shut");
        assertThat(drawers(DRAWER.query()
                        .filter(DRAWER.papers.count(p -> p.title.eq("secret")).gt(0L))))
                .isEmpty();
        assertThat(drawers(DRAWER.query().filter(DRAWER.stamps.any()))).containsExactly("open");
        assertThat(drawers(DRAWER.query().filter(DRAWER.stamps.count().gt(0L)))).containsExactly("open");
        assertThat(papers(PAPER.query().filter(PAPER.answerTo.any()))).isEmpty();
        assertThat(papers(PAPER.query().filter(PAPER.answerTo.text(p -> p.title).isNotNull())))
                .isEmpty();
        assertThat(papers(PAPER.query().filter(PAPER.answerTo.at(p -> p.hidden).eq(true))))
                .isEmpty();
    }

    @Test
    void no_order_tells_of_them() {
        rowan.run(DRAWER.create.set(DRAWER.name, "none"));
        assertThat(drawers(DRAWER.query().sort(DRAWER.papers.count().desc(), DRAWER.name.asc())))
                .containsExactly("open", "none", "shut");
        assertThat(drawers(DRAWER.query().sort(DRAWER.stamps.count().desc(), DRAWER.name.asc())))
                .containsExactly("open", "none", "shut");
    }

    @Test
    void no_load_brings_them() {
        Row<Drawer> shut = rowan.one(drawer("shut")
                .load(
                        DRAWER.papers,
                        DRAWER.stamps.with(q -> q.sort(STAMP.text.asc()).limit(5))));
        assertThat(shut.get(DRAWER.papers)).isEmpty();
        assertThat(shut.get(DRAWER.stamps)).isEmpty();
        Row<Paper> answer = rowan.one(
                PAPER.query().filter(PAPER.title.eq("answer")).load(PAPER.answerTo.with(q -> q.load(PAPER.drawer))));
        assertThat(answer.get(PAPER.answerTo)).isNull();
    }

    record DrawerOf(String name, List<PaperOf> papers, List<StampOf> stamps) {}

    record PaperOf(String title) {}

    record StampOf(String text) {}

    @Test
    void no_shape_holds_them() {
        assertThat(rowan.list(drawer("shut").into(DrawerOf.class)))
                .containsExactly(new DrawerOf("shut", List.of(), List.of()));
        assertThat(rowan.list(drawer("open").into(DrawerOf.class)))
                .containsExactly(new DrawerOf("open", List.of(new PaperOf("plain")), List.of(new StampOf("seen"))));
    }

    @Test
    void no_computed_field_is_made_of_them() {
        Row<Drawer> shut = rowan.one(drawer("shut").load(DRAWER.paperCount, DRAWER.lastTitle));
        assertThat(shut.get(DRAWER.paperCount)).isZero();
        assertThat(shut.get(DRAWER.lastTitle)).isNull();
        assertThat(drawers(DRAWER.query().filter(DRAWER.lastTitle.eq("secret"))))
                .isEmpty();
        assertThat(drawers(DRAWER.query().sort(DRAWER.lastTitle.asc()))).containsExactly("open", "shut");
        assertThat(asked("filter[paperCount]=0")).containsExactly("shut");
        assertThat(drawers(rowan.query(DRAWER, "sort=-paperCount"))).containsExactly("open", "shut");
        assertThat(rowan.one(rowan.query(DRAWER, "filter[name]=shut&fields=paperCount"))
                        .get(DRAWER.paperCount))
                .isZero();
    }

    @Test
    void no_sweep_reaches_them() {
        assertThat(rowan.updateAll(PAPER.query(), change -> change.set(PAPER.sheets, 7))
                        .updated())
                .isEqualTo(2);
        assertThat(rowan.destroyAll(PAPER.query().filter(PAPER.title.ne("answer")))
                        .destroyed())
                .isEqualTo(1);
        assertThat(papers(PAPER.all.query().filter(PAPER.sheets.isNull()))).containsExactly("secret");
    }

    @Test
    void no_request_from_outside_is_told_of_them() {
        assertThat(rowan.count(rowan.query(PAPER, "filter[title]=secret"))).isZero();
        assertThat(rowan.count(rowan.query(PAPER, "filter[id]=" + secret.get(PAPER.id))))
                .isZero();
        assertThat(asked("filter[papers][any]=true")).containsExactly("open");
        assertThat(asked("filter[papers][title][startsWith]=s")).isEmpty();
        assertThat(asked("filter[papers][count]=0")).containsExactly("shut");
        assertThat(asked("filter[stamps][count][ge]=1")).containsExactly("open");
        assertThat(asked("filter[not][stamps][any]=true")).containsExactly("shut");
        assertThat(drawers(rowan.query(DRAWER, "sort=-papers.count"))).containsExactly("open", "shut");
        assertThat(papers(rowan.query(PAPER, "filter[answerTo][title]=secret"))).isEmpty();
        assertThat(papers(rowan.query(PAPER, "filter[answerTo][any]=true"))).isEmpty();
        Row<Drawer> shut = rowan.one(rowan.query(DRAWER, "filter[name]=shut&include=papers.drawer,stamps.drawers"));
        assertThat(shut.get(DRAWER.papers)).isEmpty();
        assertThat(shut.get(DRAWER.stamps)).isEmpty();
    }
}
