package accounts;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the demo is asked for.
 *
 * @param url of a server that is already there; empty for the embedded one
 * @param user of that server
 * @param password of that user
 */
record Options(Optional<String> url, String user, String password) {
    private static final String KIND = "jdbc:postgresql:";

    /** What was typed cannot be understood; the message says what can. */
    static final class Misunderstood extends Exception {
        private static final long serialVersionUID = 1L;

        Misunderstood(String message) {
            super(message);
        }
    }

    static Options of(List<String> words, Map<String, String> environment) throws Misunderstood {
        Optional<String> url = Optional.empty();
        Optional<String> user = Optional.empty();
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            switch (word) {
                case "--url" -> url = Optional.of(value(word, rest));
                case "--user" -> user = Optional.of(value(word, rest));
                default -> throw new Misunderstood("no such option: " + word + "; there are --url and --user");
            }
        }
        check(url, user);
        String password = environment.getOrDefault("ROWAN_PASSWORD", environment.getOrDefault("PGPASSWORD", ""));
        return new Options(url, user.orElseGet(() -> System.getProperty("user.name")), password);
    }

    private static String value(String option, Iterator<String> rest) throws Misunderstood {
        String value = rest.hasNext() ? rest.next() : "";
        if (value.isEmpty() || value.startsWith("--")) {
            throw new Misunderstood(option + " needs a value, such as "
                    + (option.equals("--url") ? "--url jdbc:postgresql://localhost:5432/demo" : "--user demo"));
        }
        return value;
    }

    private static void check(Optional<String> url, Optional<String> user) throws Misunderstood {
        if (url.isPresent() && !url.get().startsWith(KIND)) {
            throw new Misunderstood(
                    "--url must begin with " + KIND + ", such as jdbc:postgresql://localhost:5432/demo");
        }
        if (user.isPresent() && url.isEmpty()) {
            throw new Misunderstood("--user says who signs in at --url, which is missing");
        }
    }

    @Override
    public String toString() {
        return url.map(address -> "url " + address).orElse("embedded");
    }
}
