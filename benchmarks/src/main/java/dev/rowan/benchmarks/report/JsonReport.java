package dev.rowan.benchmarks.report;

import dev.rowan.benchmarks.measure.Cost;
import dev.rowan.benchmarks.measure.Measured;
import dev.rowan.benchmarks.measure.Spread;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** All figures, each round's too. */
final class JsonReport {
    private JsonReport() {}

    static String of(Run run) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("about", run.about());
        all.put("contenders", run.contenders());
        all.put("sections", run.parts().stream().map(part -> part(run, part)).toList());
        Map<String, Object> sent = new LinkedHashMap<>();
        run.sent().forEach((workload, counts) -> {
            Map<String, Object> of = new LinkedHashMap<>();
            counts.forEach((contender, one) ->
                    of.put(contender, Map.of("statements", one.statements(), "roundTrips", one.roundTrips())));
            sent.put(workload, of);
        });
        all.put("sentPerCall", sent);
        return Json.of(all);
    }

    private static Map<String, Object> part(Run run, Part part) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("section", part.key());
        all.put("title", part.title());
        all.put("threads", part.pace().threads());
        all.put("rounds", part.pace().rounds());
        all.put("sliceMillis", part.pace().sliceMillis());
        all.put("warmUpMillis", part.pace().warmUpMillis());
        all.put(
                "workloads",
                part.lines().stream().map(line -> line(run, part.kind(), line)).toList());
        return all;
    }

    private static Map<String, Object> line(Run run, Kind kind, Line line) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("workload", line.workload());
        all.put("label", line.label());
        Map<String, Object> figures = new LinkedHashMap<>();
        for (String contender : line.measured().costs().keySet()) {
            figures.put(contender, figure(run, line.measured(), contender));
        }
        all.put("contenders", figures);
        all.put("failures", line.measured().failures());
        all.put(
                "aims",
                Aims.of(run, kind, line).stream()
                        .map(verdict ->
                                Map.of("aim", verdict.aim(), "found", verdict.found(), "judgement", verdict.words()))
                        .toList());
        return all;
    }

    private static Map<String, Object> figure(Run run, Measured measured, String contender) {
        Map<String, Object> all = new LinkedHashMap<>();
        if (measured.has(run.first())) {
            all.put("ratio", spread(measured.ratio(contender, run.first())));
            all.put("throughputRatio", spread(measured.throughput(contender, run.first())));
        }
        if (measured.has(Run.LIMIT)) {
            all.put("ratioToLimit", spread(measured.ratio(contender, Run.LIMIT)));
        }
        all.put("micros", measured.micros(contender));
        all.put("bytes", measured.bytes(contender));
        all.put("perSecond", measured.perSecond(contender));
        all.put("microsByRound", rounds(measured, contender, Cost::micros));
        return all;
    }

    private static List<Double> rounds(Measured measured, String contender, ToDoubleFunction<Cost> value) {
        return measured.costs().get(contender).stream()
                .map(value::applyAsDouble)
                .toList();
    }

    private static List<Double> spread(Spread spread) {
        return List.of(spread.low(), spread.median(), spread.high());
    }
}
