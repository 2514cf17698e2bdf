package dev.rowan.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.resource.Domain;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Resources mention each other, yet it is all the same which class is loaded first. */
class LoadingOrderTest {
    private static final String OUTER = Guides.class.getName();

    @Test
    void any_order_of_loading_gives_the_same_models() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 64; round++) {
            List<String> order = new ArrayList<>(names());
            Collections.shuffle(order, random);
            Fresh loader = new Fresh();
            for (String name : order) {
                Class.forName(name, true, loader);
            }
            assertThat(compiled(loader)).as("seed %s, order %s", seed, order).isEqualTo(compiled(new Fresh()));
        }
    }

    @Test
    void two_threads_that_load_from_both_ends_do_not_wait_for_each_other() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 20; round++) {
                Fresh loader = new Fresh();
                List<String> names = names();
                List<String> backwards = new ArrayList<>(names);
                Collections.reverse(backwards);
                CountDownLatch start = new CountDownLatch(2);
                List<Future<?>> loads = List.of(
                        threads.submit(() -> load(names, loader, start)),
                        threads.submit(() -> load(backwards, loader, start)));
                for (Future<?> load : loads) {
                    load.get(20, TimeUnit.SECONDS);
                }
                assertThat(compiled(loader)).hasSize(11);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void load(List<String> names, ClassLoader loader, CountDownLatch start) {
        try {
            start.countDown();
            start.await();
            for (String name : names) {
                Class.forName(name, true, loader);
            }
        } catch (ClassNotFoundException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<String> names() {
        return Guides.domains().stream()
                .flatMap(domain -> domain.resources().stream())
                .map(resource -> resource.getClass().getName())
                .toList();
    }

    private static List<String> compiled(ClassLoader loader) throws ReflectiveOperationException {
        var domains = Class.forName(OUTER, true, loader).getDeclaredMethod("domains");
        domains.setAccessible(true);
        @SuppressWarnings("unchecked")
        List<Domain> fresh = (List<Domain>) domains.invoke(null);
        assertThat(fresh.get(0).resources().get(0)).isNotInstanceOf(Guides.User.class);
        return Models.compile(fresh).all().stream()
                .map(model -> model + " " + model.attributes() + model.relationships())
                .toList();
    }

    /** Loads the guides' classes anew, all others from where they are. */
    private static final class Fresh extends ClassLoader {
        Fresh() {
            super(LoadingOrderTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals(OUTER) && !name.startsWith(OUTER + "$")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known == null ? define(name) : known;
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream bytes = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] all = bytes.readAllBytes();
                return defineClass(name, all, 0, all.length);
            } catch (IOException missing) {
                throw new ClassNotFoundException(name, missing);
            }
        }
    }
}
