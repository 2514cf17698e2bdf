package dev.rowan;

import dev.rowan.compile.Models;
import dev.rowan.expression.Derived;
import dev.rowan.expression.Loadable;
import dev.rowan.intake.LoadDraft;
import dev.rowan.intake.Reading;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.row.Row;
import dev.rowan.run.Completing;
import dev.rowan.shape.Loaded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The walk of a load on rows at hand: for each resource among them its own. */
final class Loading {
    private final Models models;
    private final Reading reading;
    private final Completing completing;

    Loading(Models models, Reading reading, Completing completing) {
        this.models = models;
        this.reading = reading;
        this.completing = completing;
    }

    /** Of one resource. */
    @SafeVarargs
    @SuppressWarnings({"unchecked", "varargs"}) // a row with more is of the same resource
    final <R> List<Row<R>> missing(List<Row<R>> rows, Loadable<? super R>... loads) {
        return (List<Row<R>>) (List<?>) mixed(rows, List.of(loads));
    }

    /** Of any resources. */
    List<Row<?>> mixed(List<? extends Row<?>> rows, List<? extends Loadable<?>> loads) {
        Map<ResourceModel, List<LoadDraft>> drafts = drafts(loads);
        Map<ResourceModel, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            places.computeIfAbsent(Loaded.resource(rows.get(i)), each -> new ArrayList<>())
                    .add(i);
        }
        List<Row<?>> all = new ArrayList<>(rows);
        places.forEach((resource, among) -> {
            List<Row<?>> whole = completing.complete(
                    among.stream().<Row<?>>map(all::get).toList(), drafts.getOrDefault(resource, List.of()));
            for (int i = 0; i < whole.size(); i++) {
                all.set(among.get(i), whole.get(i));
            }
        });
        return Collections.unmodifiableList(all);
    }

    private Map<ResourceModel, List<LoadDraft>> drafts(List<? extends Loadable<?>> loads) {
        Map<ResourceModel, List<Loadable<?>>> byResource = new LinkedHashMap<>();
        for (Loadable<?> load : loads) {
            byResource.computeIfAbsent(source(load), each -> new ArrayList<>()).add(load);
        }
        Map<ResourceModel, List<LoadDraft>> drafts = new LinkedHashMap<>();
        byResource.forEach((resource, of) -> drafts.put(resource, reading.loads(resource, of)));
        return drafts;
    }

    private ResourceModel source(Loadable<?> load) {
        return models.relationship(load.loaded()).map(RelationshipModel::source).orElseThrow(() -> {
            String message = load.loaded() instanceof Derived<?, ?>
                    ? load.loaded()
                            + " is a computed field, but only relationships are loaded on rows at hand; read the rows"
                            + " again, with it in `load`"
                    : load.loaded() + " is no relationship of any open resource; only those are loaded on rows at hand";
            return new InvalidException(
                    List.of(Problem.of(Problem.INVALID, load.loaded().name(), message)));
        });
    }
}
