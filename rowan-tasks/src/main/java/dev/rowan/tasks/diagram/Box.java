package dev.rowan.tasks.diagram;

import java.util.List;

/**
 * A resource.
 *
 * @param name its name
 * @param domain its domain's name
 * @param join whether a many-to-many goes through it
 * @param lines its attributes
 */
record Box(String name, String domain, boolean join, List<Line> lines) {
    /**
     * An attribute.
     *
     * @param name its name
     * @param type its kind in a word
     * @param keys of {@code PK}, {@code FK} and {@code UK}
     * @param optional whether it may be null
     */
    record Line(String name, String type, List<String> keys, boolean optional) {}
}
