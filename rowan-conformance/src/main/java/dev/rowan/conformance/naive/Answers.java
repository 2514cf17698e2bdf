package dev.rowan.conformance.naive;

import dev.rowan.changeset.Manage;
import dev.rowan.changeset.OnLookup;
import dev.rowan.changeset.OnMatch;
import dev.rowan.changeset.OnMissing;
import dev.rowan.changeset.OnNoMatch;
import java.util.List;

/** Which answers are tried: the named ones, as the table has them, as often as all others. */
final class Answers {
    static final Manage DIRECT_CONTROL =
            new Manage(OnLookup.IGNORE, OnNoMatch.CREATE, OnMatch.UPDATE, OnMissing.DESTROY);
    private static final Manage CREATE =
            new Manage(OnLookup.IGNORE, OnNoMatch.CREATE, OnMatch.IGNORE, OnMissing.IGNORE);

    static final List<Manage> NAMED =
            List.of(Manage.APPEND, Manage.REMOVE, Manage.APPEND_AND_REMOVE, DIRECT_CONTROL, CREATE);

    private Answers() {}

    static Manage pick(Chance chance, Bond bond) {
        return chance.in100(50) ? chance.pick(NAMED) : any(chance, bond);
    }

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
