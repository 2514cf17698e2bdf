package dev.rowan.tasks.words;

/** The records and enums of a project that attributes can be kept in. */
public interface OwnTypes {
    /**
     * A record.
     *
     * @param typed its name as it came
     * @return its name in full
     * @throws RuntimeException when there is no such record
     */
    String record(String typed);

    /**
     * An enum.
     *
     * @param typed its name as it came
     * @return its name in full
     * @throws RuntimeException when there is no such enum
     */
    String enumeration(String typed);
}
