package dev.rowan.model;

/**
 * Something that every row keeps, whoever writes it.
 *
 * @param resource the simple name of the resource
 * @param name the Java field's name
 * @param condition what must not be false of the row alone; unknown is no offence
 * @param message what is wrong with a row that breaks it; empty for the usual words
 * @param stored what the store calls it
 */
public record RuleModel(String resource, String name, Term condition, String message, StoredName stored) {}
