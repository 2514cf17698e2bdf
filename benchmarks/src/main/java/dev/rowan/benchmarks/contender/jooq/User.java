package dev.rowan.benchmarks.contender.jooq;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What jOOQ reads into. */
record User(UUID id, String name, String email, int age, Instant joinedAt, List<Group> groups) {

    /** As it is mapped from a row of its own. */
    static User alone(UUID id, String name, String email, int age, Instant joinedAt) {
        return new User(id, name, email, age, joinedAt, new ArrayList<>());
    }

    record Group(UUID id, String name, String description, List<Plan> plans) {
        static Group alone(UUID id, String name, String description) {
            return new Group(id, name, description, new ArrayList<>());
        }
    }

    record Plan(UUID id, String title) {}

    record Joined(UUID user, UUID group, String role) {}

    record Cursor(String name, UUID id) {}

    record Page(List<User> users, boolean more) {}
}
