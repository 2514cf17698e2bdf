package dev.rowan.tasks.generate;

import java.nio.file.Path;

/**
 * A resource of a domain.
 *
 * @param constant of the class, such as {@code USER}
 * @param type the name of the class, such as {@code app.User}
 * @param path the file in which it is
 */
record Known(String constant, String type, Path path) {
    String simpleName() {
        return Workspace.simple(type);
    }
}
