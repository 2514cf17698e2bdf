package dev.rowan.type;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The orders of languages, from ICU4J, which need not be there: no class but this one names it. */
final class Collators {
    private static final List<String> TAGS = Stream.concat(
                    Stream.of("und"),
                    Arrays.stream(ULocale.getAvailableLocales()).map(ULocale::toLanguageTag))
            .distinct()
            .toList();

    private static final Map<String, Collator> KNOWN = new ConcurrentHashMap<>();

    private Collators() {}

    static List<String> tags() {
        return TAGS;
    }

    /** By keys: compared without, ICU4J gives another order than its own keys and than databases, such as of eß and éß. */
    static int compare(String tag, String left, String right) {
        Collator collator = KNOWN.computeIfAbsent(tag, Collators::made);
        return collator.getCollationKey(left).compareTo(collator.getCollationKey(right));
    }

    /** Frozen, so that all threads may use it. */
    private static Collator made(String tag) {
        return Collator.getInstance(ULocale.forLanguageTag(tag)).freeze();
    }
}
