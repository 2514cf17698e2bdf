package dev.rowan.tasks.generate;

import com.sun.source.tree.VariableTree;
import dev.rowan.tasks.source.Declined;
import java.util.List;
import java.util.Optional;

/**
 * How a join leads to both sides.
 *
 * @param type the join's class, in full
 * @param named its two belongs-to, where they must be named
 */
record JoinPaths(String type, Optional<Named> named) {
    /** Two belongs-to by name. */
    record Named(String near, String far) {}

    /** Those of a join that is there. */
    static JoinPaths of(ResourceSource join, ResourceSource near, ResourceSource far) {
        List<String> toNear = names(join, near);
        List<String> toFar = names(join, far);
        boolean self = near.known().type().equals(far.known().type());
        String type = join.known().type();
        if (self && toNear.size() == 2) {
            return new JoinPaths(type, Optional.of(new Named(toNear.get(0), toNear.get(1))));
        }
        if (!self && toNear.size() == 1 && toFar.size() == 1) {
            return new JoinPaths(type, Optional.empty());
        }
        throw Declined.source(join.source().at(join.type()) + ": " + join.name() + " leads "
                + times(toNear) + " to " + near.name() + (self ? "" : " and " + times(toFar) + " to " + far.name())
                + " by a belongs-to of its own; a join leads " + (self ? "twice to it" : "once to each")
                + ". Mend it, such as with " + line(join, self ? near : toNear.size() == 1 ? far : near)
                + ", or take another with --name; nothing was changed");
    }

    private static List<String> names(ResourceSource join, ResourceSource to) {
        return join.leadingTo(to.known().type()).stream()
                .map(VariableTree::getName)
                .map(Object::toString)
                .toList();
    }

    private static String times(List<String> names) {
        return names.isEmpty() ? "not at all" : names.size() == 1 ? "once" : names.size() + " times";
    }

    private static String line(ResourceSource join, ResourceSource to) {
        String name = Names.decapital(to.name());
        return "`public final ToOne<" + join.name() + ", " + to.name() + "> " + name + " = belongsTo(" + to.name()
                + ".class).via(" + name + "Id);`";
    }
}
