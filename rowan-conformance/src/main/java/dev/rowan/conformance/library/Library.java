package dev.rowan.conformance.library;

import dev.rowan.resource.Domain;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The domain of the resources on which dry runs are watched. */
public final class Library {
    /** All of them. */
    public static final Domain LIBRARY =
            Domain.of("Library", Author.AUTHOR, Book.BOOK, Review.REVIEW, Topic.TOPIC, Filing.FILING);

    /** What hooks told, in order; mutable, to be cleared before each test. */
    public static final List<String> TOLD = new CopyOnWriteArrayList<>();

    private Library() {}
}
