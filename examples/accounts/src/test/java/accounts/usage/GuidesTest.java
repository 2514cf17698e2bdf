package accounts.usage;

import static accounts.domain.Domains.ACCOUNTS;
import static accounts.domain.Domains.WORKS;
import static org.assertj.core.api.Assertions.assertThat;

import accounts.Story;
import accounts.domain.User;
import accounts.narration.Narrator;
import dev.rowan.Rowan;
import dev.rowan.embedded.EmbeddedPostgres;
import dev.rowan.memory.Memory;
import dev.rowan.migrate.Migrations;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GuidesTest {
    private static final Map<String, BiConsumer<Rowan, Narrator>> GUIDES = Map.of(
            "User–Group", UserGroupGuide::play,
            "User–Organization", UserOrganizationGuide::play,
            "User–Aim", UserAimGuide::play,
            "User–Event", UserEventGuide::play,
            "User–Plan", UserPlanGuide::play);

    private static Rowan postgres;
    private static Rowan memory;

    @BeforeAll
    static void open() {
        postgres = Rowan.open(EmbeddedPostgres.start(), ACCOUNTS, WORKS);
        Migrations.sync(postgres);
        memory = Rowan.open(Memory.store(), ACCOUNTS, WORKS);
    }

    @AfterAll
    static void close() {
        postgres.close();
        memory.close();
    }

    @TestFactory
    Stream<DynamicTest> each_guide_holds_on_both_stores() {
        return GUIDES.entrySet().stream()
                .flatMap(guide -> Stream.of(
                        DynamicTest.dynamicTest(
                                guide.getKey() + " in PostgreSQL", () -> holds(guide.getValue(), postgres)),
                        DynamicTest.dynamicTest(guide.getKey() + " in memory", () -> holds(guide.getValue(), memory))));
    }

    @Test
    void a_guide_leaves_other_rows_alone_and_can_be_played_again() {
        var before =
                postgres.run(User.USER.create.set(User.USER.handle, "before").set(User.USER.name, "Before"));

        GUIDES.values().forEach(guide -> holds(guide, postgres));
        GUIDES.values().forEach(guide -> holds(guide, postgres));

        assertThat(postgres.list(User.USER.query())).isEqualTo(List.of(before));
        postgres.run(User.USER.destroy.of(before));
    }

    @Test
    void the_java_the_sql_and_the_rows_are_shown() {
        Story story = Story.of(tell -> UserGroupGuide.play(postgres, tell));

        assertThat(story.text())
                .contains("var joined = rowan.run(USER_GROUP.create.set(USER_GROUP.userId, userId)")
                .contains("sql   insert into \"user_groups\"")
                .contains("on conflict")
                .contains("→     UserGroup{userId=")
                .contains("role=owner")
                .doesNotContain("✗");
    }

    private static void holds(BiConsumer<Rowan, Narrator> guide, Rowan rowan) {
        Story story = Story.of(tell -> guide.accept(rowan, tell));

        assertThat(story.verdict()).as(story.text()).isZero();
    }
}
