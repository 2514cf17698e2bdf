package dev.rowan.migrate.generate;

import dev.rowan.migrate.catalog.Catalog;
import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.Comment;
import dev.rowan.migrate.catalog.ForeignKey;
import dev.rowan.migrate.catalog.Index;
import dev.rowan.migrate.catalog.Part;
import dev.rowan.migrate.ddl.DdlStatement;
import dev.rowan.migrate.ddl.Order;
import dev.rowan.migrate.ddl.Worded;
import dev.rowan.migrate.difference.Difference;
import dev.rowan.migrate.difference.Difference.Extra;
import dev.rowan.migrate.difference.Difference.Missing;
import dev.rowan.migrate.generate.Plan.Cautioned;
import dev.rowan.migrate.report.GenerateOptions;
import dev.rowan.problem.MigrationException;
import dev.rowan.problem.Printable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Plans the change from what is there to what is wanted. */
final class Planning {
    private final InOurWords words;
    private final Ownership ownership;
    private final GenerateOptions options;

    Planning(InOurWords words, Ownership ownership, GenerateOptions options) {
        this.words = words;
        this.ownership = ownership;
        this.options = options;
    }

    Plan plan(List<Difference> differences, Catalog there) {
        refuseNeedless(differences);
        Objecting objecting = new Objecting(new ByHand(differences, there, words), options);
        List<CatalogTable> fresh = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        List<String> unmanaged = new ArrayList<>();
        for (Difference difference : differences) {
            if (Leaving.alone(difference, ownership)) {
                unmanaged.add(Leaving.words(difference));
                continue;
            }
            Optional<String> objection = objecting.to(difference);
            if (objection.isPresent()) {
                refused.add(objection.get());
                continue;
            }
            Step step = Stepping.of(difference, words);
            if (difference instanceof Missing missing && missing.part() instanceof CatalogTable) {
                fresh.add((CatalogTable) words.of(missing.table(), missing.part()));
            }
            steps.add(
                    goesWithItsTable(difference, fresh) ? new Step(step.forward(), List.of(), Optional.empty()) : step);
        }
        return new Plan(forward(steps), back(steps, fresh), refused, unmanaged);
    }

    /** A slip of the pen would else be found out when the next one is refused. */
    private void refuseNeedless(List<Difference> differences) {
        for (String object : options.allowDrop()) {
            boolean needed = differences.stream()
                    .anyMatch(each -> each instanceof Extra extra
                            && (extra.part() instanceof CatalogTable || extra.part() instanceof CatalogColumn)
                            && Worded.place(extra.table(), extra.part()).equals(object)
                            && !Leaving.alone(each, ownership));
            if (!needed) {
                throw new MigrationException(
                        "--allow-drop " + Printable.of(object)
                                + ": no migration made such a table or column that nothing"
                                + " declares any more; leave it out",
                        null);
            }
        }
    }

    /** Tables come before what leads out of them, and before their indexes. */
    private static boolean goesWithItsTable(Difference difference, List<CatalogTable> fresh) {
        boolean made = fresh.stream().anyMatch(table -> table.name().equals(difference.table()));
        Part part = difference instanceof Missing missing ? missing.part() : null;
        return made
                && (part instanceof CatalogTable
                        || part instanceof ForeignKey
                        || part instanceof Index
                        || part instanceof Comment);
    }

    /** New tables stand together, before what leads from one to another: so a person reads them. */
    private static List<Cautioned> forward(List<Step> steps) {
        List<Cautioned> all = new ArrayList<>();
        steps.stream().filter(Step::makesTables).forEach(step -> all.addAll(cautioned(step)));
        steps.stream().filter(step -> !step.makesTables()).forEach(step -> all.addAll(cautioned(step)));
        return Order.byFacts(all, Cautioned::statement);
    }

    /** What is made comes last in a step, after what it takes the place of. */
    private static List<Cautioned> cautioned(Step step) {
        List<Cautioned> all = new ArrayList<>();
        for (Iterator<DdlStatement> each = step.forward().iterator(); each.hasNext(); ) {
            DdlStatement statement = each.next();
            all.add(new Cautioned(statement, each.hasNext() ? Optional.empty() : step.caution()));
        }
        return all;
    }

    private static List<DdlStatement> back(List<Step> steps, List<CatalogTable> fresh) {
        List<Step> latestFirst = new ArrayList<>(steps);
        Collections.reverse(latestFirst);
        List<DdlStatement> all = new ArrayList<>();
        latestFirst.forEach(step -> all.addAll(step.back()));
        List<CatalogTable> lastTableFirst = new ArrayList<>(fresh);
        Collections.reverse(lastTableFirst);
        all.addAll(Untying.of(lastTableFirst));
        return Order.byFacts(all, Function.identity());
    }
}
