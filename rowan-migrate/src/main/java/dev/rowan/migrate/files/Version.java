package dev.rowan.migrate.files;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A migration's version: numbers, compared one by one, as Flyway does.
 *
 * @param numbers at least one; those at the end that are zero are left out
 */
public record Version(List<BigInteger> numbers) implements Comparable<Version> {
    /** Makes the version; the numbers are copied. */
    public Version {
        int used = numbers.size();
        while (used > 1 && numbers.get(used - 1).signum() == 0) {
            used--;
        }
        numbers = List.copyOf(numbers.subList(0, used));
    }

    /**
     * Reads a version.
     *
     * @param text digits, in parts separated by dots or underscores, such as {@code 20261121093000} or {@code 1_2}
     * @return the version
     * @throws NumberFormatException when it is not written so
     */
    public static Version of(String text) {
        return new Version(
                Arrays.stream(text.split("[._]", -1)).map(BigInteger::new).toList());
    }

    /**
     * A version that comes next.
     *
     * @return one more in the first number
     */
    public Version next() {
        return new Version(List.of(numbers.get(0).add(BigInteger.ONE)));
    }

    @Override
    public int compareTo(Version other) {
        for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
            int order = number(i).compareTo(other.number(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private BigInteger number(int place) {
        return place < numbers.size() ? numbers.get(place) : BigInteger.ZERO;
    }

    /** Such as {@code 1.2}. */
    @Override
    public String toString() {
        return numbers.stream().map(BigInteger::toString).collect(Collectors.joining("."));
    }
}
