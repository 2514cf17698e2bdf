package dev.rowan.migrate.sync;

/**
 * A difference that sync does not change.
 *
 * @param object what it is about, such as {@code users.name}
 * @param found how it is
 * @param wanted how it shall be
 * @param wayOut what a person can do about it
 */
record Objection(String object, String found, String wanted, String wayOut) {
    String message() {
        return object + ": found " + found + ", wanted " + wanted + "; " + wayOut;
    }
}
