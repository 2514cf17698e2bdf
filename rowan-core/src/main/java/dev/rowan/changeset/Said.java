package dev.rowan.changeset;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a few things, in the order in which it was said first. Saying one more makes another map, and copies no more
 * than an array. Immutable.
 */
final class Said<K> extends AbstractMap<K, @Nullable Object> {
    /** Where more is said, looking for one of them would take too long. */
    private static final int FEW = 12;

    private static final Said<Object> NOTHING = new Said<>(new Object[0]);

    /** Each thing, and behind it what is said of it. */
    private final @Nullable Object[] pairs;

    private Said(@Nullable Object[] pairs) {
        this.pairs = pairs;
    }

    /** The same as a map says, which nobody can change any more. */
    static <K> Map<K, @Nullable Object> of(Map<K, @Nullable Object> map) {
        if (map instanceof Said<?> || map instanceof Many<?>) {
            return map;
        }
        return map.isEmpty() ? nothing() : new Many<>(map);
    }

    @SuppressWarnings("unchecked") // there is no key in it
    private static <K> Said<K> nothing() {
        return (Said<K>) NOTHING;
    }

    /** The same, and one thing more; what was said of it before is forgotten. */
    static <K> Map<K, @Nullable Object> with(Map<K, @Nullable Object> map, K key, @Nullable Object value) {
        if (map instanceof Said<K> few && few.size() < FEW) {
            return few.with(key, value);
        }
        Map<K, @Nullable Object> more = new LinkedHashMap<>(map);
        more.put(key, value);
        return new Many<>(more);
    }

    private Said<K> with(K key, @Nullable Object value) {
        int known = place(key);
        @Nullable Object[] more = Arrays.copyOf(pairs, known < 0 ? pairs.length + 2 : pairs.length);
        int place = known < 0 ? pairs.length : known;
        more[place] = key;
        more[place + 1] = value;
        return new Said<>(more);
    }

    private int place(@Nullable Object key) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (Objects.equals(pairs[i], key)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int size() {
        return pairs.length / 2;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return place(key) >= 0;
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        int place = place(key);
        return place < 0 ? null : pairs[place + 1];
    }

    /** Without an entry for each. */
    @Override
    @SuppressWarnings("unchecked") // keys came in as such
    public void forEach(BiConsumer<? super K, ? super @Nullable Object> action) {
        for (int i = 0; i < pairs.length; i += 2) {
            action.accept((K) pairs[i], pairs[i + 1]);
        }
    }

    @Override
    public Set<Entry<K, @Nullable Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<K, @Nullable Object>> iterator() {
                return entries();
            }

            @Override
            public int size() {
                return Said.this.size();
            }
        };
    }

    private Iterator<Entry<K, @Nullable Object>> entries() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < pairs.length;
            }

            @Override
            @SuppressWarnings("unchecked") // keys came in as such
            public Entry<K, @Nullable Object> next() {
                if (next == pairs.length) {
                    throw new NoSuchElementException();
                }
                Entry<K, @Nullable Object> entry = new SimpleImmutableEntry<>((K) pairs[next], pairs[next + 1]);
                next += 2;
                return entry;
            }
        };
    }

    /** The same of many things. */
    private static final class Many<K> extends AbstractMap<K, @Nullable Object> {
        private final Map<K, @Nullable Object> map;

        Many(Map<K, @Nullable Object> map) {
            this.map = Collections.unmodifiableMap(new LinkedHashMap<>(map));
        }

        @Override
        public boolean containsKey(@Nullable Object key) {
            return map.containsKey(key);
        }

        @Override
        public @Nullable Object get(@Nullable Object key) {
            return map.get(key);
        }

        @Override
        public Set<Entry<K, @Nullable Object>> entrySet() {
            return map.entrySet();
        }
    }
}
