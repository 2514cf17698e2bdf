package dev.rowan.query;

/**
 * An index that is not there and would serve.
 *
 * @param place what is asked for, such as {@code User.name}
 * @param finding what it is asked for, and what the store has to do without
 * @param wayOut what to declare, or to give to the database
 */
public record Advice(String place, String finding, String wayOut) {
    @Override
    public String toString() {
        return place + ": " + finding + "; " + wayOut;
    }
}
