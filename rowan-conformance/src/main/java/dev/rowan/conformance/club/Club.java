package dev.rowan.conformance.club;

import static dev.rowan.conformance.club.Awkward.AWKWARD;
import static dev.rowan.conformance.club.Badge.BADGE;
import static dev.rowan.conformance.club.Course.COURSE;
import static dev.rowan.conformance.club.Enrolment.ENROLMENT;
import static dev.rowan.conformance.club.Friendship.FRIENDSHIP;
import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Membership.MEMBERSHIP;
import static dev.rowan.conformance.club.Note.NOTE;
import static dev.rowan.conformance.club.Specimen.SPECIMEN;
import static dev.rowan.conformance.club.Team.TEAM;

import dev.rowan.resource.Domain;

/** The domains of the contracts' resources. */
public final class Club {
    /** People, and what belongs to them. */
    public static final Domain PEOPLE = Domain.of("People", MEMBER, BADGE, NOTE, MEMBERSHIP, FRIENDSHIP, ENROLMENT);

    /** What people come together for. */
    public static final Domain PLAY = Domain.of("Play", TEAM, COURSE);

    /** Every kind of value, and names that are hard to keep. */
    public static final Domain CURIOSITIES = Domain.of("Curiosities", SPECIMEN, AWKWARD);

    private Club() {}

    /**
     * All of them, as a store under test is opened.
     *
     * @return a new array
     */
    public static Domain[] all() {
        return new Domain[] {PEOPLE, PLAY, CURIOSITIES};
    }
}
