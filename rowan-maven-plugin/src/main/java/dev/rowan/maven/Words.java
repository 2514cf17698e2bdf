package dev.rowan.maven;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a goal says to the command line. Used by one thread. */
final class Words {
    private final List<String> words;

    private Words(List<String> words) {
        this.words = words;
    }

    static Words of(String... command) {
        return new Words(new ArrayList<>(List.of(command)));
    }

    Words word(@Nullable String word) {
        if (word != null) {
            words.add(word);
        }
        return this;
    }

    Words option(String name, @Nullable String value) {
        return value == null ? this : word(name + "=" + value);
    }

    /** Once for each. */
    Words options(String name, List<String> values) {
        values.forEach(value -> option(name, value));
        return this;
    }

    Words flag(String name, boolean said) {
        return said ? word(name) : this;
    }

    List<String> all() {
        return List.copyOf(words);
    }
}
