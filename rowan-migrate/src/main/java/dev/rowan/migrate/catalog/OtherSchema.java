package dev.rowan.migrate.catalog;

/**
 * A schema beside the one that is brought to the model.
 *
 * @param name its name
 */
public record OtherSchema(String name) implements Part {}
