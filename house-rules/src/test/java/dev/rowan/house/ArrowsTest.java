package dev.rowan.house;

import static dev.rowan.house.SmallHouse.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrowsTest {
    @TempDir
    Path folder;

    @Test
    void a_module_uses_only_classes_of_modules_it_imports() {
        Finding.none(Arrows.ofClasses(House.ours()));
    }

    @Test
    void a_pom_names_only_what_the_table_gives_its_module() {
        Finding.none(Arrows.ofPoms(House.ours()));
    }

    @Test
    void a_store_that_sees_core_is_found() {
        House house = new SmallHouse(folder)
                .main("rowan-core", "package dev.rowan.query; public class Query {}")
                .main("rowan-memory", "package dev.rowan.memory;\n\nclass Shelf { dev.rowan.query.Query query; }")
                .compiled();

        assertThat(lines(Arrows.ofClasses(house)))
                .containsExactly("rowan-memory/src/main/java/dev/rowan/memory/Shelf.java:1: [arrows]"
                        + " dev.rowan.memory.Shelf uses dev.rowan.query.Query, but rowan-memory may see only"
                        + " [rowan-model]; way out: move what both need to rowan-model, or turn the call around");
    }

    @Test
    void a_model_that_sees_anything_is_found() {
        House house = new SmallHouse(folder)
                .main("rowan-memory", "package dev.rowan.memory; public class Memory {}")
                .main("rowan-model", "package dev.rowan.store; class Store { dev.rowan.memory.Memory[] all; }")
                .compiled();

        assertThat(lines(Arrows.ofClasses(house))).singleElement().asString().contains("may see only []");
    }

    @Test
    void what_an_import_imports_may_be_seen() {
        House house = new SmallHouse(folder)
                .main("rowan-model", "package dev.rowan.store; public class Store {}")
                .main("rowan-embedded", "package dev.rowan.embedded; class Server { dev.rowan.store.Store store; }")
                .compiled();

        assertThat(Arrows.ofClasses(house)).isEmpty();
    }

    @Test
    void a_room_that_uses_the_front_door_is_found() {
        House house = new SmallHouse(folder)
                .main("rowan-core", "package dev.rowan; public class Rowan {}")
                .main("rowan-core", "package dev.rowan.run; class Runner { dev.rowan.Rowan rowan; }")
                .main("rowan-migrate", "package dev.rowan.migrate; class Migration { dev.rowan.Rowan rowan; }")
                .compiled();

        assertThat(lines(Arrows.ofClasses(house)))
                .singleElement()
                .asString()
                .startsWith("rowan-core/src/main/java/dev/rowan/run/Runner.java:1: [front door]"
                        + " dev.rowan.run.Runner uses dev.rowan.Rowan;");
    }

    @Test
    void a_third_party_that_the_table_does_not_name_is_found() {
        House house = new SmallHouse(folder)
                .pom(
                        "rowan-memory",
                        "<dependencies><dependency><groupId>com.google.guava</groupId>",
                        "<artifactId>guava</artifactId></dependency></dependencies>")
                .built();

        assertThat(lines(Arrows.ofPoms(house)))
                .containsExactly(
                        "rowan-memory/pom.xml: [arrows] imports guava, which its row in the table of arrows does"
                                + " not name; way out: do without it, or change the table in Arrows with a decision record");
    }

    @Test
    void a_module_without_a_row_is_found() {
        House house = new SmallHouse(folder)
                .main("rowan-attic", "package dev.rowan.attic; class Box {}")
                .built();

        assertThat(lines(Arrows.ofPoms(house)))
                .containsExactly("rowan-attic/pom.xml: [arrows] this module has no row in the table of arrows;"
                        + " way out: write down in Arrows what it may import");
    }
}
