package dev.rowan.store.compiled;

/** One or more levels that were compiled to be read together. Immutable; its store alone knows what is in it. */
public interface CompiledReads {}
