package dev.rowan.benchmarks.data;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A user as every contender must have read it, to be compared. */
public record UserView(UUID id, String name, String email, int age, Instant joinedAt, List<GroupView> groups) {
    /** A group of a user; its plans are empty unless the workload reads them. In order of the names. */
    public record GroupView(UUID id, String name, String description, List<PlanView> plans) {}

    /** A plan of a group. In order of the titles. */
    public record PlanView(UUID id, String title) {}
}
