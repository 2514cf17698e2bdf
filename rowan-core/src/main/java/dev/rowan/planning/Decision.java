package dev.rowan.planning;

import dev.rowan.changeset.Manage;
import dev.rowan.changeset.OnLookup;
import dev.rowan.changeset.OnMatch;
import dev.rowan.changeset.OnMissing;
import dev.rowan.changeset.OnNoMatch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is to be done about one relationship of one row.
 *
 * @param inputs for each input, in order
 * @param missing for each related row that no input names, by its place among the related ones
 */
public record Decision(List<Deed> inputs, List<Deed> missing) {
    /** Stands for no row. */
    public static final int NONE = -1;

    /** Makes the decision; lists are copied. */
    public Decision {
        inputs = List.copyOf(inputs);
        missing = List.copyOf(missing);
    }

    /**
     * What is known of an input.
     *
     * @param related the place of the related row that it names; {@link #NONE} when it names none
     * @param found the place among the rows looked up that it names; {@link #NONE} when it names none
     */
    public record Match(int related, int found) {}

    /**
     * What is to be done.
     *
     * @param act what
     * @param row the place of the row among the related or, for those to be related, among the found ones;
     *     {@link #NONE} when there is none
     */
    public record Deed(Act act, int row) {}

    /**
     * Decides by the four answers.
     *
     * @param manage the answers
     * @param toOne whether the relationship leads to one row at most
     * @param given what is known of each input
     * @param related how many rows are related
     * @return what is to be done
     */
    public static Decision of(Manage manage, boolean toOne, List<Match> given, int related) {
        Set<Integer> named = new HashSet<>();
        List<Deed> inputs = new ArrayList<>();
        for (Match match : given) {
            Match known = standIn(manage, toOne, match, related);
            if (known.related() != NONE) {
                named.add(known.related());
            }
            inputs.add(known.related() != NONE ? matched(manage.onMatch(), known) : unmatched(manage, known));
        }
        List<Deed> missing = new ArrayList<>();
        boolean replaced = toOne && inputs.stream().anyMatch(deed -> comes(deed.act()));
        for (int i = 0; i < related; i++) {
            if (!named.contains(i)) {
                missing.add(new Deed(missing(manage.onMissing(), replaced), i));
            }
        }
        return new Decision(inputs, missing);
    }

    /** Where a to-one says so, an input that names no row stands for the one that is related. */
    private static Match standIn(Manage manage, boolean toOne, Match match, int related) {
        boolean nobody = match.related() == NONE && match.found() == NONE;
        return nobody && toOne && related > 0 && manage.onNoMatch() == OnNoMatch.MATCH ? new Match(0, NONE) : match;
    }

    private static Deed matched(OnMatch answer, Match match) {
        Act act = switch (answer) {
            case IGNORE -> Act.IGNORE;
            case UPDATE -> Act.UPDATE;
            case UPDATE_LINK -> Act.UPDATE_LINK;
            case UNRELATE -> Act.UNRELATE;
            case DESTROY -> Act.DESTROY;
            case ERROR -> Act.RELATED;
        };
        return new Deed(act, match.related());
    }

    private static Deed unmatched(Manage manage, Match match) {
        if (match.found() != NONE && manage.onLookup() != OnLookup.IGNORE) {
            return new Deed(manage.onLookup() == OnLookup.RELATE ? Act.RELATE : Act.RELATE_AND_UPDATE, match.found());
        }
        Act act = switch (manage.onNoMatch()) {
            case IGNORE -> Act.IGNORE;
            case CREATE -> Act.CREATE;
            case ERROR, MATCH -> refusal(manage);
        };
        return new Deed(act, NONE);
    }

    /** How an input that names nobody is refused. */
    private static Act refusal(Manage manage) {
        return manage.onLookup() == OnLookup.IGNORE ? Act.NOT_RELATED : Act.NOT_FOUND;
    }

    /** A to-one holds one row: who takes its place puts the other one out. */
    private static Act missing(OnMissing answer, boolean replaced) {
        return switch (answer) {
            case IGNORE -> replaced ? Act.UNRELATE : Act.IGNORE;
            case UNRELATE -> Act.UNRELATE;
            case DESTROY -> Act.DESTROY;
            case ERROR -> Act.LEFT_OUT;
        };
    }

    private static boolean comes(Act act) {
        return act == Act.RELATE || act == Act.RELATE_AND_UPDATE || act == Act.CREATE;
    }
}
