package dev.rowan.house;

import static dev.rowan.house.SmallHouse.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomsTest {
    @TempDir
    Path folder;

    @Test
    void a_room_imports_only_rooms_before_it() {
        Finding.none(Rooms.outOfOrder(House.ours()));
    }

    @Test
    void every_package_of_core_is_a_room_of_the_walk() {
        Finding.none(Rooms.notOnTheWalk(House.ours()));
    }

    @Test
    void a_room_that_looks_ahead_is_found() {
        House house = new SmallHouse(folder)
                .main("rowan-core", "package dev.rowan.run; public class Runner {}")
                .main("rowan-core", "package dev.rowan.shape; class Shape { Object o = new dev.rowan.run.Runner(); }")
                .compiled();

        assertThat(lines(Rooms.outOfOrder(house)))
                .containsExactly("rowan-core/src/main/java/dev/rowan/shape/Shape.java:1: [rooms] dev.rowan.shape.Shape"
                        + " uses dev.rowan.run.Runner, but the walk enters 'shape' before 'run'; way out:"
                        + " move what is shared to the earlier room, or let the later room hand it in");
    }

    @Test
    void a_room_that_looks_back_is_not() {
        House house = new SmallHouse(folder)
                .main("rowan-core", "package dev.rowan.shape; public class Shape {}")
                .main("rowan-core", "package dev.rowan.run; public class Runner { dev.rowan.shape.Shape shape; }")
                .main("rowan-core", "package dev.rowan; class Rowan { dev.rowan.run.Runner runner; }")
                .compiled();

        assertThat(Rooms.outOfOrder(house)).isEmpty();
    }

    @Test
    void a_package_without_a_place_on_the_walk_is_found() {
        House house = new SmallHouse(folder)
                .main("rowan-core", "package dev.rowan.attic.box; class Box {}")
                .built();

        assertThat(lines(Rooms.notOnTheWalk(house)))
                .singleElement()
                .asString()
                .startsWith(
                        "rowan-core/src/main/java/dev/rowan/attic/box: [rooms] package dev.rowan.attic.box is no room");
    }
}
