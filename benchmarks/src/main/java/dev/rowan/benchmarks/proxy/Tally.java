package dev.rowan.benchmarks.proxy;

/** How many statements were executed, and how often someone waited for the server; begin and commit count, too. */
public record Tally(long statements, long roundTrips) {
    /** What came since an earlier one. */
    public Tally since(Tally earlier) {
        return new Tally(statements - earlier.statements, roundTrips - earlier.roundTrips);
    }
}
