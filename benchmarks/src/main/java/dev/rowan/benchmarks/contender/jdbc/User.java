package dev.rowan.benchmarks.contender.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What JDBC reads into. */
record User(UUID id, String name, String email, int age, Instant joinedAt, List<Group> groups) {
    record Group(UUID id, String name, String description, List<Plan> plans) {}

    record Plan(UUID id, String title) {}

    record Joined(UUID user, UUID group, String role) {}

    record Cursor(String name, UUID id) {}

    record Page(List<User> users, boolean more) {}
}
