package dev.rowan.conformance.action;

import static dev.rowan.conformance.action.Speaker.SPEAKER;
import static dev.rowan.conformance.action.Talk.TALK;

import dev.rowan.Rowan;
import dev.rowan.conformance.Opening;
import dev.rowan.resource.Domain;
import dev.rowan.row.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the contracts of actions share: an empty store, and rows to play with. */
public abstract class ActingContract implements Opening {
    private static final Domain TALKS = Domain.of("Talks", SPEAKER, TALK);

    /** The store under test, behind the front door. */
    Rowan rowan;

    @BeforeEach
    void openAnEmptyStore() {
        rowan = open(TALKS);
    }

    @AfterEach
    void closeTheStore() {
        if (rowan != null) {
            rowan.close();
        }
    }

    final Row<Speaker> speaker(String name) {
        return rowan.run(SPEAKER.create.set(SPEAKER.name, name));
    }

    final Row<Talk> talk(String title) {
        return rowan.run(TALK.create.set(TALK.title, title));
    }
}
