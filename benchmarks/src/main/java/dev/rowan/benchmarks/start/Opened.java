package dev.rowan.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What resources in some number cost, each time in a JVM of its own: the middle of all times.
 *
 * @param resources how many
 * @param making milliseconds until their classes are loaded and made
 * @param opening milliseconds of {@code Rowan.open}
 * @param declared KiB that the resources keep
 * @param opened KiB that the open handle keeps besides
 */
public record Opened(int resources, double making, double opening, double declared, double opened) {
    /** Measures each number so many times, in turns. */
    public static List<Opened> measure(List<Integer> numbers, int times, Path folder)
            throws IOException, InterruptedException {
        List<Path> classes = new ArrayList<>();
        for (int number : numbers) {
            classes.add(ManyResources.make(number, Files.createDirectories(folder.resolve("open" + number))));
        }
        List<Opened> all = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            for (int i = 0; i < numbers.size(); i++) {
                String[] told = ChildJvm.run(List.of(), classes.get(i), OpenProcess.class)
                        .line()
                        .split(" ");
                all.add(new Opened(
                        numbers.get(i),
                        Double.parseDouble(told[0]),
                        Double.parseDouble(told[1]),
                        Double.parseDouble(told[2]),
                        Double.parseDouble(told[3])));
            }
        }
        return numbers.stream()
                .map(number -> middle(
                        all.stream().filter(each -> each.resources == number).toList()))
                .toList();
    }

    /** Both together. */
    public double millis() {
        return making + opening;
    }

    /** Both together. */
    public double kibibytes() {
        return declared + opened;
    }

    private static Opened middle(List<Opened> all) {
        return new Opened(
                all.get(0).resources,
                median(all, Opened::making),
                median(all, Opened::opening),
                median(all, Opened::declared),
                median(all, Opened::opened));
    }

    private static double median(List<Opened> all, ToDoubleFunction<Opened> figure) {
        return all.stream().mapToDouble(figure).sorted().toArray()[all.size() / 2];
    }
}
