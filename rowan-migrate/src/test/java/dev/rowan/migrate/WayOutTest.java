package dev.rowan.migrate;

import static dev.rowan.type.Scalar.CASE_INSENSITIVE_TEXT;
import static dev.rowan.type.Scalar.INTEGER;
import static dev.rowan.type.Scalar.LONG;
import static dev.rowan.type.Scalar.TEXT;
import static dev.rowan.type.Scalar.UUID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.migrate.report.GenerateOptions;
import dev.rowan.migrate.sync.Drawing;
import dev.rowan.model.OnDelete;
import dev.rowan.problem.MigrationException;
import dev.rowan.type.EnumType;
import dev.rowan.type.ListType;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a refusal offers is done word for word, on a database with rows: it runs, and the difference ends. */
class WayOutTest {
    private static final Pattern OFFERED =
            Pattern.compile("write a migration of your own for it \\(V…__….sql\\) with (.*)");
    private static final Pattern DROPPING = Pattern.compile("--allow-drop (\\S+)");

    enum Two {
        RED,
        GREEN
    }

    enum Three {
        RED,
        BLUE,
        GREEN
    }

    @TempDir
    private Path temporary;

    private Workbench bench;
    private int files;

    @BeforeEach
    void open() {
        bench = new Workbench(temporary);
    }

    private static Drawing users() {
        return Drawing.of("users").has("name", TEXT).unique("name");
    }

    private static Drawing notes(String user) {
        return Drawing.of("notes").has("user_id", UUID).pointsTo(user, "user_id", OnDelete.RESTRICT);
    }

    @Test
    void tables_that_refer_to_each_other_are_dropped() {
        follow(DROPPING, new Drawing[] {users(), notes("users")}, new Drawing[] {});
    }

    @Test
    void a_table_is_dropped_that_another_refers_to() {
        follow(DROPPING, new Drawing[] {users(), notes("users")}, new Drawing[] {
            Drawing.of("notes").has("user_id", UUID)
        });
        bench = new Workbench(temporary.resolve("again"));
        follow(DROPPING, new Drawing[] {users(), notes("users")}, new Drawing[] {Drawing.of("groups"), notes("groups")
        });
    }

    @Test
    void a_column_is_dropped() {
        follow(DROPPING, new Drawing[] {users()}, new Drawing[] {Drawing.of("users")});
    }

    @Test
    void a_type_is_another_below_a_default_and_a_check() {
        follow(
                OFFERED,
                new Drawing[] {
                    Drawing.of("things").has("size", LONG, 5L).has("colour", new EnumType(Two.class), Two.RED)
                },
                new Drawing[] {Drawing.of("things").has("size", INTEGER, 6).has("colour", INTEGER, 1)});
    }

    @Test
    void a_key_has_another_type_and_so_has_what_refers_to_it() {
        follow(OFFERED, new Drawing[] {users(), notes("users")}, new Drawing[] {
            Drawing.bare("users").counted("id").has("name", TEXT).unique("name"),
            Drawing.of("notes").has("user_id", LONG).pointsTo("users", "user_id", OnDelete.RESTRICT)
        });
        bench = new Workbench(temporary.resolve("again"));
        follow(OFFERED, new Drawing[] {Drawing.bare("users").counted("id")}, new Drawing[] {Drawing.of("users")});
    }

    @Test
    void a_list_of_an_enum_takes_the_place_of_one_and_folded_text_of_a_number() {
        follow(
                OFFERED,
                new Drawing[] {
                    Drawing.of("things").has("colour", new EnumType(Two.class)).has("name", INTEGER)
                },
                new Drawing[] {
                    Drawing.of("things")
                            .has("colour", new ListType(new EnumType(Three.class)))
                            .has("name", CASE_INSENSITIVE_TEXT)
                });
    }

    @Test
    void an_enum_has_fewer_names() {
        follow(OFFERED, new Drawing[] {Drawing.of("things").has("colour", new EnumType(Three.class))}, new Drawing[] {
            Drawing.of("things").has("colour", new EnumType(Two.class))
        });
    }

    @Test
    void a_primary_key_is_another() {
        follow(OFFERED, new Drawing[] {Drawing.bare("pairs").key("a", INTEGER).needs("b", INTEGER)}, new Drawing[] {
            Drawing.bare("pairs").key("a", INTEGER).key("b", INTEGER).key("c", TEXT)
        });
    }

    @Test
    void a_key_begins_or_ends_to_be_counted() {
        Drawing given = Drawing.bare("it's").key("id", LONG).has("name", TEXT);
        Drawing counted = Drawing.bare("it's").counted("id").has("name", TEXT);
        bench.generate("first", given);
        bench.migrate();
        bench.run("insert into \"it's\" values (41, 'x')");
        follow(OFFERED, new Drawing[] {given}, new Drawing[] {counted});
        bench.run("insert into \"it's\" (name) values ('y')");
        follow(OFFERED, new Drawing[] {counted}, new Drawing[] {given});
    }

    /** Generates from one to the other until nothing is refused any more, doing what is offered. */
    private void follow(Pattern offer, Drawing[] from, Drawing[] to) {
        bench.generate("from", from);
        bench.migrate();
        MigrationException refused =
                catchThrowableOfType(MigrationException.class, () -> bench.generate("refused", to));
        List<String> offered = offer.matcher(refused.getMessage())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(offered).as(refused.getMessage()).isNotEmpty();
        if (offer.equals(DROPPING)) {
            bench.generate("to", new GenerateOptions(Set.copyOf(offered)), to);
        } else {
            for (String sql : offered) {
                files++;
                bench.write("V9999999999999" + files + "__by_hand.sql", sql);
            }
            bench.generate("to", to);
        }
        bench.migrate();
        assertThat(bench.check(to).agrees()).isTrue();
    }
}
