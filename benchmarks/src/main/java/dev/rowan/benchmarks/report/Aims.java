package dev.rowan.benchmarks.report;

import dev.rowan.benchmarks.measure.Measured;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What Rowan is to reach. */
final class Aims {
    private static final double SHORT = 100;
    private static final double SHORT_AND_MORE = 10;

    private Aims() {}

    /** Of one line; empty when Rowan, or whom it is measured by, is not in it. */
    static List<Verdict> of(Run run, Kind kind, Line line) {
        Measured measured = line.measured();
        String first = run.first();
        List<Verdict> verdicts = new ArrayList<>();
        if (first.equals(Run.ROWAN) || !measured.has(first) || !measured.has(Run.ROWAN)) {
            return verdicts;
        }
        if (kind == Kind.THREADS) {
            verdicts.add(
                    Verdict.atLeast(1, measured.throughput(Run.ROWAN, first).median(), first));
            return verdicts;
        }
        double ratio = measured.ratio(Run.ROWAN, first).median();
        if (kind == Kind.LATENCY) {
            verdicts.add(Verdict.atMost(line.levels() ? 0.75 : 1.05, ratio, first));
            return verdicts;
        }
        verdicts.add(Verdict.atMost(1, ratio, first));
        if (measured.has(Run.LIMIT)) {
            verdicts.add(limit(measured));
        }
        run.contenders().stream()
                .filter(contender -> Run.peer(contender) && measured.has(contender))
                .map(peer -> fasterThan(peer, measured))
                .max(Comparator.comparingDouble(Verdict::found))
                .ifPresent(verdicts::add);
        double bytes = measured.bytes(Run.ROWAN) / measured.bytes(first);
        if (!Double.isNaN(bytes)) {
            Verdict.Judgement judgement = bytes <= 1.5 ? Verdict.Judgement.MET : Verdict.Judgement.MISSED;
            verdicts.add(new Verdict("allocates ≤ 1.50 × " + first, bytes, judgement));
        }
        return verdicts;
    }

    private static Verdict limit(Measured measured) {
        Verdict verdict =
                Verdict.atMost(1.25, measured.ratio(Run.ROWAN, Run.LIMIT).median(), Run.LIMIT);
        double limit = measured.micros(Run.LIMIT);
        double more = measured.micros(Run.ROWAN) - limit;
        if (limit < SHORT && more <= SHORT_AND_MORE && verdict.judgement() != Verdict.Judgement.MET) {
            String aim = String.format(Locale.ROOT, "≤ %s + %.0f µs", Run.LIMIT, SHORT_AND_MORE);
            return new Verdict(aim, verdict.found(), Verdict.Judgement.MET);
        }
        return verdict;
    }

    private static Verdict fasterThan(String peer, Measured measured) {
        Verdict verdict = Verdict.atMost(1, measured.ratio(Run.ROWAN, peer).median(), peer);
        return new Verdict("faster than " + peer, verdict.found(), verdict.judgement());
    }
}
