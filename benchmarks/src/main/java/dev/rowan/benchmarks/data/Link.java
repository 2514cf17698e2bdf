package dev.rowan.benchmarks.data;

import java.util.UUID;

/** A join row to be made. */
public record Link(UUID user, UUID group) {}
