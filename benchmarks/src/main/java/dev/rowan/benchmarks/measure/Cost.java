package dev.rowan.benchmarks.measure;

/** What a slice came to: time and allocation of one call in one thread, and how many calls all threads did in a second. */
public record Cost(double micros, double bytes, double perSecond) {}
