package dev.rowan;

import java.time.Duration;

/**
 * How often a transaction is done again that lost against another one: when a {@link
 * dev.rowan.problem.StoreException} says that it is {@code retryable()}, which serialisation failures and deadlocks are.
 *
 * @param times how often again, after the first time: three times are four tries in all
 * @param backoff how long to wait before the second try at most; twice as long before each further one, up to ten doublings.
 *     Between half of that and all of it is waited, by chance, so that those who collided do not collide again
 */
public record Retry(int times, Duration backoff) {
    private static final Duration BRIEFLY = Duration.ofMillis(10);

    /** Never again. */
    public static final Retry NEVER = new Retry(0, Duration.ZERO);

    /**
     * Makes the policy.
     *
     * @throws IllegalArgumentException when a part is negative
     */
    public Retry {
        if (times < 0) {
            throw new IllegalArgumentException("a transaction cannot be done again " + times + " times; begin at 0");
        }
        if (backoff.isNegative()) {
            throw new IllegalArgumentException("the backoff is negative; begin at Duration.ZERO");
        }
    }

    /**
     * Again and again, after waiting briefly: ten milliseconds at first.
     *
     * @param times how often again, after the first time
     * @return the policy
     * @throws IllegalArgumentException when it is negative
     */
    public static Retry times(int times) {
        return new Retry(times, BRIEFLY);
    }

    /**
     * The same number of tries with another pause.
     *
     * @param first how long to wait before the second try at most; zero does not wait at all
     * @return another policy
     * @throws IllegalArgumentException when it is negative
     */
    public Retry backoff(Duration first) {
        return new Retry(times, first);
    }
}
