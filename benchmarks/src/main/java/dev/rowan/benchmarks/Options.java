package dev.rowan.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What was asked for. */
record Options(
        List<String> contenders,
        List<Workload> workloads,
        List<Section> sections,
        int rounds,
        long sliceMillis,
        long warmUpMillis,
        Path out) {
    private static final Map<String, String> EXAMPLES = new LinkedHashMap<>();

    static {
        EXAMPLES.put("--contenders", "jdbc,rowan");
        EXAMPLES.put("--workloads", "USER,APPEND");
        EXAMPLES.put("--sections", "plain,latency");
        EXAMPLES.put("--rounds", "20");
        EXAMPLES.put("--slice", "300");
        EXAMPLES.put("--warm-up", "10");
        EXAMPLES.put("--out", "results");
    }

    /** What the words ask for.
     *
     * @throws IllegalArgumentException when they cannot be understood, with what to write instead
     */
    static Options of(Path folder, String... words) {
        Map<String, String> given = given(words);
        boolean quick = given.containsKey("--quick");
        return new Options(
                list(given, "--contenders", Contenders.words(), Function.identity()),
                list(given, "--workloads", List.of(Workload.values()), Workload::name),
                list(given, "--sections", List.of(Section.values()), Section::word),
                (int) number(given, "--rounds", quick ? 7 : 20),
                number(given, "--slice", 300),
                1_000 * number(given, "--warm-up", quick ? 2 : 10),
                given.containsKey("--out") ? Path.of(given.get("--out")) : folder);
    }

    private static Map<String, String> given(String... words) {
        Map<String, String> given = new LinkedHashMap<>();
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (word.equals("--quick")) {
                given.put(word, "");
            } else if (!EXAMPLES.containsKey(word)) {
                throw new IllegalArgumentException("no such option: " + word + "; there are --quick, "
                        + String.join(", ", EXAMPLES.keySet()) + "; ./rowan bench --help shows them");
            } else if (i + 1 == words.length || words[i + 1].startsWith("--")) {
                throw new IllegalArgumentException(word + " needs a value, such as " + word + " " + EXAMPLES.get(word));
            } else {
                given.put(word, words[++i]);
            }
        }
        return given;
    }

    private static <T> List<T> list(Map<String, String> given, String option, List<T> all, Function<T, String> word) {
        if (!given.containsKey(option)) {
            return all;
        }
        List<String> wanted = Arrays.stream(given.get(option).split(",")).toList();
        List<T> chosen = new ArrayList<>();
        for (String one : wanted) {
            chosen.add(all.stream()
                    .filter(candidate -> word.apply(candidate).equalsIgnoreCase(one.strip()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("%s does not know '%s'; there are %s"
                            .formatted(
                                    option,
                                    one,
                                    String.join(", ", all.stream().map(word).toList())))));
        }
        return chosen.stream().distinct().toList();
    }

    private static long number(Map<String, String> given, String option, long otherwise) {
        String value = given.get(option);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("[1-9][0-9]{0,6}")) {
            throw new IllegalArgumentException("%s takes a whole number above 0, such as %s %s, and got '%s'"
                    .formatted(option, option, EXAMPLES.get(option), value));
        }
        return Long.parseLong(value);
    }

    /** As they are told in the results. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d rounds of %d ms, %d s of warm-up; %s; %s",
                rounds,
                sliceMillis,
                warmUpMillis / 1_000,
                String.join(", ", contenders),
                String.join(", ", sections.stream().map(Section::word).toList()));
    }
}
