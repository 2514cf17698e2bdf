package dev.rowan.tasks.generate;

import dev.rowan.problem.Printable;
import dev.rowan.tasks.source.Declined;

/** Records and enums of the project that attributes are kept in. */
record Records(Surroundings surroundings) {
    /** How the class writes one: by its simple name where it is of the same package, else in full. */
    String name(String typed) {
        Names.packaged(typed);
        String near = surroundings.inPackage() + "." + typed;
        String qualified = typed.contains(".") ? typed : near;
        if (surroundings.workspace().find(qualified).isEmpty()) {
            throw Declined.words("there is no class '" + Printable.of(typed) + "' under "
                    + surroundings.workspace().shown(surroundings.workspace().sources())
                    + "; write it first, such as `public record " + Workspace.simple(typed)
                    + "(String street, String town) {}` in "
                    + surroundings.workspace().shown(surroundings.workspace().path(qualified))
                    + ", and run this again; a class of another package is named in full");
        }
        return typed;
    }
}
