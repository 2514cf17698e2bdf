package dev.rowan.house;

import static dev.rowan.house.SmallHouse.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicNamesTest {
    @TempDir
    Path folder;

    @Test
    void a_public_name_means_one_type() {
        Finding.none(PublicNames.shared(House.ours()));
    }

    @Test
    void two_public_types_of_one_name_are_found() {
        House house = new SmallHouse(folder)
                .main("rowan-core", "package dev.rowan.a; public class Row {}")
                .main("rowan-model", "package dev.rowan.b; public record Row() {}")
                .main("rowan-memory", "package dev.rowan.memory; class Row {}")
                .built();

        assertThat(lines(PublicNames.shared(house)))
                .containsExactly("rowan-model/src/main/java/dev/rowan/b/Row.java:1: [one name, one type]"
                        + " the public type dev.rowan.b.Row has the name of dev.rowan.a.Row;"
                        + " way out: find the noun that only this one has, or hide it in its package");
    }

    @Test
    void a_name_of_the_jdk_is_found() {
        House house = new SmallHouse(folder)
                .main("rowan-model", "package dev.rowan.a; public class Record {}")
                .main("rowan-model", "package dev.rowan.a; public interface Optional {}")
                .main("rowan-model", "package dev.rowan.a; public enum Period {}")
                .main("rowan-model", "package dev.rowan.a; public class Function {}")
                .built();

        assertThat(lines(PublicNames.shared(house)))
                .hasSize(3)
                .anyMatch(line -> line.contains("has the name of java.lang.Record"))
                .anyMatch(line -> line.contains("has the name of java.util.Optional"))
                .anyMatch(line -> line.contains("has the name of java.time.Period"));
    }

    @Test
    void an_example_may_call_its_things_as_it_likes() {
        House house = new SmallHouse(folder)
                .main("rowan-core", "package dev.rowan.a; public class Group {}")
                .pom("examples/accounts", "<properties><maven.deploy.skip>true</maven.deploy.skip></properties>")
                .main("examples/accounts", "package dev.rowan.examples.accounts; public class Group {}")
                .built();

        assertThat(PublicNames.shared(house)).isEmpty();
    }
}
