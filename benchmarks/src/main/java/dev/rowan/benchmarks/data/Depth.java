package dev.rowan.benchmarks.data;

/** How deep a workload reads. */
public enum Depth {
    USERS,
    GROUPS,
    PLANS
}
