package dev.rowan.benchmarks.start;

import dev.rowan.Rowan;
import dev.rowan.postgres.Postgres;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Resource;
import dev.rowan.store.Store;
import java.util.List;

/** A program that only opens its resources, and tells what that took. */
final class OpenProcess {
    private OpenProcess() {}

    /** Prints the milliseconds of making the resources and of opening them, and the KiB that each keeps. */
    public static void main(String[] words) throws Exception {
        Store store = Postgres.connect("jdbc:postgresql://localhost:1/none", "nobody", "");
        long empty = used();
        long start = System.nanoTime();
        List<Resource<?>> resources = ManyResources.load();
        long made = System.nanoTime();
        long declarations = used();
        long opening = System.nanoTime();
        Rowan rowan = Rowan.open(store, Domain.of("Many", resources.toArray(Resource<?>[]::new)));
        long opened = System.nanoTime();
        long models = used();
        System.out.printf(
                "%.3f %.3f %d %d%n",
                (made - start) / 1e6,
                (opened - opening) / 1e6,
                (declarations - empty) >> 10,
                (models - declarations) >> 10);
        rowan.close();
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(20);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
