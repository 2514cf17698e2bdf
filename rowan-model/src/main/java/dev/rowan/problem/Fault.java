package dev.rowan.problem;

import java.util.Objects;

/**
 * One thing that is wrong with a declaration.
 *
 * @param rule the broken rule's short name, such as {@code join-path}
 * @param subject what is at fault, such as {@code User.groups} or {@code User}
 * @param place where it is declared
 * @param finding what was found
 * @param wayOut what to write instead
 */
public record Fault(String rule, String subject, Place place, String finding, String wayOut) {
    /** Makes a fault; nothing may be null. */
    public Fault {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(wayOut, "wayOut");
    }

    /**
     * The fault as one sentence: subject, place, finding, way out.
     *
     * @return such as {@code User.groups (User.java:14): join path 'near' is …; it must point to User.}
     */
    public String message() {
        return subject + " (" + place + "): " + finding + "; " + wayOut + ".";
    }

    @Override
    public String toString() {
        return message();
    }
}
