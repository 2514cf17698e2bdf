package dev.rowan.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.changeset.Manage;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.migrate.Migrations;
import dev.rowan.postgres.Table;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables of one name in two schemas, on PostgreSQL. */
class OtherSchemaTest {
    public static final class Shop extends Resource<Shop> {
        public static final Shop SHOP = new Shop();

        public final Attribute<Shop, Long> number = bigint().primaryKey();
        public final Text<Shop> name = string();
        public final Text<Shop> note = string();
        public final Identity<Shop> one = identity(name);
        public final ToMany<Shop, Good> goods = hasMany(Good.class);
        public final ToMany<Shop, Shop> near = manyToMany(Shop.class, Road.class, r -> r.from, r -> r.to);
        public final Create<Shop> create = create();
        public final Create<Shop> put = create().upsertOn(one, note);
        public final Update<Shop> update = update();
        public final Read<Shop> read = read();
        public final Destroy<Shop> destroy = destroy();
        public final Table table = Table.named("things").in("Sales \"and\" more");
    }

    public static final class Good extends Resource<Good> {
        public static final Good GOOD = new Good();

        public final Attribute<Good, Long> number = bigint().primaryKey();
        public final Text<Good> name = string();
        public final Attribute<Good, Long> shopId = bigint();
        public final ToOne<Good, Shop> shop = belongsTo(Shop.class);
        public final Identity<Good> one = identity(name);
        public final Create<Good> create = create();
        public final Update<Good> update = update();
        public final Read<Good> read = read();
        public final Table table = Table.named("things");
    }

    public static final class Road extends Resource<Road> {
        public static final Road ROAD = new Road();

        public final Attribute<Road, Long> fromId = bigint().primaryKey();
        public final Attribute<Road, Long> toId = bigint().primaryKey();
        public final ToOne<Road, Shop> from = belongsTo(Shop.class);
        public final ToOne<Road, Shop> to = belongsTo(Shop.class);
        public final Create<Road> create = create();
        public final Read<Road> read = read();
        public final Destroy<Road> destroy = destroy();
        public final Table table = Table.named("roads").in("ways");
    }

    private static final Shop SHOP = Shop.SHOP;
    private static final Good GOOD = Good.GOOD;

    private Rowan rowan;

    @BeforeEach
    void open() {
        rowan = Rowan.open(Databases.SHARED.server().newDatabase(), Domain.of("Market", SHOP, GOOD, Road.ROAD));
        Migrations.sync(rowan);
        for (long number = 1; number <= 3; number++) {
            rowan.run(SHOP.create.set(SHOP.number, number).set(SHOP.name, "shop " + number));
        }
        rowan.run(GOOD.create.set(GOOD.number, 1L).set(GOOD.name, "tea").set(GOOD.shopId, 1L));
    }

    @AfterEach
    void close() {
        if (rowan != null) {
            rowan.close();
        }
    }

    @Test
    void rows_are_read_and_loaded_across_schemas() {
        assertThat(rowan.list(SHOP.query().filter(SHOP.goods.any(good -> good.name.eq("tea")))))
                .extracting(row -> row.get(SHOP.number))
                .containsExactly(1L);
        assertThat(rowan.one(SHOP.query().filter(SHOP.number.eq(1L)).load(SHOP.goods))
                        .get(SHOP.goods))
                .hasSize(1);
    }

    @Test
    void links_are_managed() {
        rowan.run(SHOP.update.of(SHOP.key(1L)).manage(SHOP.near, Manage.APPEND_AND_REMOVE, List.of(2L, 3L)));
        rowan.run(SHOP.update.of(SHOP.key(1L)).manage(SHOP.near, Manage.REMOVE, List.of(2L)));
        assertThat(rowan.one(SHOP.query().filter(SHOP.number.eq(1L)).load(SHOP.near))
                        .get(SHOP.near))
                .extracting(row -> row.get(SHOP.number))
                .containsExactly(3L);
        rowan.run(SHOP.update.of(SHOP.key(2L)).manage(SHOP.goods, Manage.APPEND, List.of(1L)));
        assertThat(rowan.one(GOOD.query()).get(GOOD.shopId)).isEqualTo(2L);
    }

    @Test
    void many_rows_are_written_at_once() {
        rowan.runAll(List.of(
                SHOP.update.of(SHOP.key(1L)).set(SHOP.name, "one"),
                SHOP.update.of(SHOP.key(2L)).set(SHOP.name, "two")));
        rowan.run(SHOP.put.set(SHOP.number, 9L).set(SHOP.name, "shop 3").set(SHOP.note, "here"));
        assertThat(rowan.count(SHOP.query())).isEqualTo(3);
    }

    @Test
    void who_breaks_a_rule_is_told_which() {
        assertThat(Refusal.of(() -> rowan.run(SHOP.create.set(SHOP.number, 9L).set(SHOP.name, "shop 1"))))
                .containsExactly("name taken");
        assertThat(Refusal.of(() -> rowan.run(GOOD.create.set(GOOD.number, 9L).set(GOOD.name, "tea"))))
                .containsExactly("name taken");
        assertThat(Refusal.of(() -> rowan.run(GOOD.create.set(GOOD.number, 9L).set(GOOD.shopId, 9L))))
                .containsExactly("shopId not_found");
        assertThat(Refusal.of(() -> rowan.run(SHOP.destroy.of(SHOP.key(1L))))).hasSize(1);
    }

    @Test
    void the_way_of_a_question_is_told() {
        assertThat(rowan.explain(SHOP.query().filter(SHOP.goods.any(good -> good.name.eq("tea"))))
                        .toString())
                .contains("things");
    }
}
