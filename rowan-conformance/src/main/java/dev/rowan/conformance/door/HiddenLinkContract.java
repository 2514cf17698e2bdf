package dev.rowan.conformance.door;

import static dev.rowan.conformance.door.Drawer.DRAWER;
import static dev.rowan.conformance.door.Stamp.STAMP;
import static dev.rowan.conformance.door.Stamping.STAMPING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.row.Row;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Join rows that the join resource's primary read action hides lead nowhere. */
public abstract class HiddenLinkContract extends CabinetContract {
    private Row<Drawer> drawer;

    /** Of two links of one drawer one is hidden. */
    @BeforeEach
    void fillTheCabinet() {
        drawer = rowan.run(DRAWER.create.set(DRAWER.name, "desk"));
        for (String text : List.of("seen", "gone")) {
            Row<Stamp> stamp = rowan.run(STAMP.create.set(STAMP.text, text));
            rowan.run(STAMPING.create
                    .set(STAMPING.drawer, drawer)
                    .set(STAMPING.stamp, stamp)
                    .set(STAMPING.hidden, text.equals("gone")));
        }
    }

    private static List<String> texts(List<Row<Stamp>> stamps) {
        return stamps.stream().map(row -> row.get(STAMP.text)).toList();
    }

    @Test
    void no_load_follows_them() {
        assertThat(texts(rowan.one(DRAWER.query().load(DRAWER.stamps)).get(DRAWER.stamps)))
                .containsExactly("seen");
        assertThat(texts(rowan.one(DRAWER.query()
                                .load(DRAWER.stamps.with(
                                        q -> q.sort(STAMP.text.asc()).limit(1))))
                        .get(DRAWER.stamps)))
                .containsExactly("seen");
        assertThat(texts(
                        rowan.loadMissing(List.of(drawer), DRAWER.stamps).get(0).get(DRAWER.stamps)))
                .containsExactly("seen");
        assertThat(texts(rowan.list(DRAWER.stamps.of(drawer)))).containsExactly("seen");
        assertThat(rowan.list(STAMP.query().sort(STAMP.text.asc()).load(STAMP.drawers)).stream()
                        .map(row -> row.get(STAMP.drawers).size()))
                .containsExactly(0, 1);
    }

    @Test
    void no_shape_holds_them() {
        assertThat(rowan.one(DRAWER.query().into(Held.class)).stamps()).containsExactly(new Text("seen"));
    }

    private record Held(List<Text> stamps) {}

    private record Text(String text) {}

    @Test
    void nothing_is_asked_of_them() {
        assertThat(rowan.exists(DRAWER.query().filter(DRAWER.stamps.any(s -> s.text.eq("seen")))))
                .isTrue();
        assertThat(rowan.exists(DRAWER.query().filter(DRAWER.stamps.any(s -> s.text.eq("gone")))))
                .isFalse();
        assertThat(rowan.exists(DRAWER.query().filter(DRAWER.stamps.count().eq(1L))))
                .isTrue();
        assertThat(rowan.exists(
                        DRAWER.query().filter(DRAWER.stamps.max(s -> s.text).eq("seen"))))
                .isTrue();
        assertThat(rowan.count(
                        STAMP.query().filter(STAMP.drawers.to(d -> d.stamps).any(s -> s.text.ne("x")))))
                .isEqualTo(1);
    }
}
