package dev.rowan.intake.own;

import dev.rowan.compile.Models;
import dev.rowan.expression.Condition;
import dev.rowan.model.ActionKind;
import dev.rowan.model.ActionModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Term;
import dev.rowan.model.Through;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which rows of a resource are read at all, where no read action is named. */
public final class ReadFilters {
    private ReadFilters() {}

    /**
     * Which related rows are read at all: by the filters of the primary read actions of the destination and of the join
     * resource, their arguments at their defaults. That it does not come back to itself was
     * verified when the declarations were compiled.
     *
     * @param models of the domains that are open
     * @param relationship any
     * @param asker for whom
     * @return a condition on them; null for all rows
     */
    public static @Nullable Term of(Models models, RelationshipModel relationship, Asker asker) {
        Term link = link(models, relationship, asker);
        Term row = of(models, relationship.destination(), asker);
        return link == null || row == null ? (link == null ? row : link) : new Term.And(List.of(row, link));
    }

    /**
     * Which join rows of a relationship are read at all.
     *
     * @param models of the domains that are open
     * @param relationship any
     * @param asker for whom
     * @return a condition on the rows that they lead to; null where there are no join rows, and for all of them
     */
    public static Term.@Nullable Linked link(Models models, RelationshipModel relationship, Asker asker) {
        Through through = relationship.through();
        Term filter = through == null ? null : of(models, through.join(), asker);
        return filter == null ? null : new Term.Linked(filter);
    }

    private static @Nullable Term of(Models models, ResourceModel resource, Asker asker) {
        ActionModel action = models.primary(resource, ActionKind.READ).orElse(null);
        Condition<?> filter = action == null ? null : models.reading(action).filter();
        return filter == null || action == null
                ? null
                : filter.resolve(new Scope(
                        models, resource, Arguments.none(models.rules(action).arguments()), asker));
    }
}
