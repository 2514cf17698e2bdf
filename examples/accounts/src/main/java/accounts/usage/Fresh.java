package accounts.usage;

import java.util.UUID;

/** Makes names that no row has yet, so that a guide can be played on any database at the model, and again. */
final class Fresh {
    private Fresh() {}

    static String name(String word) {
        return word + "-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
