package dev.rowan.memory;

import dev.rowan.model.ResourceModel;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.WriteStep;
import java.util.Locale;

/** What a session does, in plain words and without values. */
final class Words {
    private Words() {}

    static String of(ReadPlan plan) {
        String what = switch (plan.answer()) {
            case ROWS -> "read rows of ";
            case COUNT -> "count rows of ";
            case EXISTS -> "look for a row of ";
        };
        return what
                + plan.resource().name()
                + (plan.parents() == null ? "" : " by " + plan.parents().relationship());
    }

    static String of(WriteStep step) {
        if (step instanceof WriteStep.Insert insert) {
            return (insert.conflict() == null ? "insert " : "insert or update ")
                    + rows(insert.rows().size(), insert.resource());
        }
        if (step instanceof WriteStep.Update update) {
            return "update " + rows(update.keys().size(), update.resource());
        }
        if (step instanceof WriteStep.Delete delete) {
            return "delete " + rows(delete.keys().size(), delete.resource());
        }
        if (step instanceof WriteStep.Link link) {
            String mode = link.mode().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            int size = link.given().size();
            return mode + " " + size + (size == 1 ? " link of " : " links of ") + link.relationship();
        }
        String what = step instanceof WriteStep.UpdateAll ? "update" : "delete";
        return what + " all rows of " + resource(step).name() + " that are found";
    }

    /** Whose rows a step is about. */
    static ResourceModel resource(WriteStep step) {
        if (step instanceof WriteStep.Insert insert) {
            return insert.resource();
        }
        if (step instanceof WriteStep.Update update) {
            return update.resource();
        }
        if (step instanceof WriteStep.Delete delete) {
            return delete.resource();
        }
        if (step instanceof WriteStep.UpdateAll all) {
            return all.rows().resource();
        }
        if (step instanceof WriteStep.DeleteAll all) {
            return all.rows().resource();
        }
        return ((WriteStep.Link) step).relationship().destination();
    }

    private static String rows(int count, ResourceModel resource) {
        return count + (count == 1 ? " row of " : " rows of ") + resource.name();
    }
}
