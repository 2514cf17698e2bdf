package dev.rowan.run.bulk;

import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.run.Transactions;
import dev.rowan.run.graph.Batch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a batch without the inputs that are refused. What writing refuses is halved until it stands alone. */
final class Collecting {
    private final Function<List<Numbered>, Batch> drafts;
    private final Transactions transactions;
    private final Count count;

    Collecting(Function<List<Numbered>, Batch> drafts, Transactions transactions, Count count) {
        this.drafts = drafts;
        this.transactions = transactions;
        this.count = count;
    }

    void write(List<Numbered> inputs) {
        if (inputs.isEmpty()) {
            return;
        }
        Batch batch;
        try {
            batch = drafts.apply(inputs);
        } catch (InvalidException refused) {
            without(inputs, refused);
            return;
        }
        if (batch.together() < inputs.size()) {
            cut(inputs, batch.together());
            return;
        }
        try {
            transactions.savepoint(() -> {
                batch.write();
                return batch;
            });
            count.written(batch);
        } catch (InvalidException refused) {
            if (inputs.size() == 1) {
                batch.failed(refused);
            }
            if (!batch.begun() || inputs.size() == 1) {
                without(inputs, refused);
            } else {
                cut(inputs, inputs.size() / 2);
            }
        }
    }

    private void cut(List<Numbered> inputs, int place) {
        write(inputs.subList(0, place));
        write(inputs.subList(place, inputs.size()));
    }

    /** Before anything is written all inputs are looked at, so that all that are refused are told. */
    private void without(List<Numbered> inputs, InvalidException refused) {
        if (inputs.size() == 1) {
            count.refused(inputs.get(0), refused.problems());
            return;
        }
        Map<Long, List<Problem>> told = refused.problems().stream().collect(Collectors.groupingBy(Places::of));
        if (told.containsKey(Places.NONE)) {
            cut(inputs, inputs.size() / 2);
            return;
        }
        List<Numbered> rest = new ArrayList<>();
        for (Numbered input : inputs) {
            List<Problem> problems = told.get(input.index());
            if (problems == null) {
                rest.add(input);
            } else {
                count.refused(input, problems);
            }
        }
        if (rest.size() == inputs.size()) {
            cut(inputs, inputs.size() / 2);
        } else {
            write(rest);
        }
    }
}
