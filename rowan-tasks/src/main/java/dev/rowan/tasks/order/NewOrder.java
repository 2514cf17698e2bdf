package dev.rowan.tasks.order;

import java.util.Optional;

/**
 * A new project that is asked for, in the words that were typed.
 *
 * @param name the project's name, or empty for that of its folder
 * @param domain its first domain, or empty for {@code Accounts}
 * @param inPackage the package of its classes, or empty for {@code app}
 */
public record NewOrder(Optional<String> name, Optional<String> domain, Optional<String> inPackage) {}
