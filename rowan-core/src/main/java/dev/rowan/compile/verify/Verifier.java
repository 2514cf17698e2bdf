package dev.rowan.compile.verify;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import java.util.stream.Stream;

/** One rule that declarations keep. */
public interface Verifier {
    /**
     * The rule's short name.
     *
     * @return as faults tell it, such as {@code join-path}
     */
    String rule();

    /**
     * What breaks the rule in one resource; nothing where another rule tells the cause.
     *
     * @param source the resource
     * @param sources all opened resources
     * @return may be empty
     */
    Stream<Finding> verify(Source source, Sources sources);
}
