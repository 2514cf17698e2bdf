package dev.rowan.conformance.naive;

import dev.rowan.model.OnDelete;

/** A column that holds the key of a row elsewhere, and what becomes of it when that one goes. */
record Refers(String column, String to, OnDelete onDelete) {}
