package dev.rowan.conformance.naive;

import dev.rowan.changeset.Manage;
import dev.rowan.changeset.OnLookup;
import dev.rowan.changeset.OnMatch;
import dev.rowan.changeset.OnMissing;
import dev.rowan.changeset.OnNoMatch;
import java.util.List;
import java.util.Optional;

/** Which answers are tried: the named ones as often as all others. */
enum Answers {
    /** Relating and unrelating what is there, to many rows. */
    LINKS {
        @Override
        Optional<Manage> pick(Chance chance, Bond bond) {
            boolean able = !bond.toOne() && !bond.to().equals("Seat");
            return !able ? Optional.empty() : Optional.of(chance.pick(NAMED.subList(0, 3)));
        }
    },
    /** Everything that a relationship can do. */
    ALL {
        @Override
        Optional<Manage> pick(Chance chance, Bond bond) {
            return Optional.of(chance.in100(50) ? chance.pick(NAMED) : any(chance, bond));
        }
    };

    static final Manage DIRECT_CONTROL =
            new Manage(OnLookup.IGNORE, OnNoMatch.CREATE, OnMatch.UPDATE, OnMissing.DESTROY);
    private static final Manage CREATE =
            new Manage(OnLookup.IGNORE, OnNoMatch.CREATE, OnMatch.IGNORE, OnMissing.IGNORE);

    /** With the simple ones first. */
    static final List<Manage> NAMED =
            List.of(Manage.APPEND, Manage.REMOVE, Manage.APPEND_AND_REMOVE, DIRECT_CONTROL, CREATE);

    abstract Optional<Manage> pick(Chance chance, Bond bond);

    private static Manage any(Chance chance, Bond bond) {
        OnMatch onMatch = chance.pick(List.of(OnMatch.values()));
        OnNoMatch onNoMatch = chance.pick(List.of(OnNoMatch.values()));
        return new Manage(
                chance.pick(List.of(OnLookup.values())),
                onNoMatch == OnNoMatch.MATCH && !bond.toOne() ? OnNoMatch.CREATE : onNoMatch,
                onMatch == OnMatch.UPDATE_LINK && !bond.byJoin() ? OnMatch.UPDATE : onMatch,
                chance.pick(List.of(OnMissing.values())));
    }
}
