package dev.rowan.tasks.diagram;

/**
 * What two resources have to do with each other, by one key.
 *
 * @param one the resource that is led to
 * @param other the resource that holds the key
 * @param label the relationship's name
 * @param optional whether a row of the other may lead to none
 * @param many whether several rows of the other may lead to the same
 * @param identifying whether the key is part of the other's primary key
 */
record Tie(String one, String other, String label, boolean optional, boolean many, boolean identifying) {}
