package dev.rowan.intake.own;

import dev.rowan.compile.Models;
import dev.rowan.expression.Condition;
import dev.rowan.model.ActionKind;
import dev.rowan.model.ActionModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Term;
import org.jspecify.annotations.Nullable;

/** Which rows of a resource are read at all, where no read action is named. */
public final class ReadFilters {
    private ReadFilters() {}

    /**
     * The filter of the primary read action, its arguments at their defaults. That it does not come back to itself was
     * verified when the declarations were compiled.
     *
     * @param models of the domains that are open
     * @param resource whose rows
     * @param asker for whom
     * @return a condition on them; null for all rows
     */
    public static @Nullable Term of(Models models, ResourceModel resource, Asker asker) {
        ActionModel action = models.primary(resource, ActionKind.READ).orElse(null);
        Condition<?> filter = action == null ? null : models.reading(action).filter();
        return filter == null || action == null
                ? null
                : filter.resolve(new Scope(
                        models, resource, Arguments.none(models.rules(action).arguments()), asker));
    }
}
