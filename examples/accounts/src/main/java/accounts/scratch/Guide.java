package accounts.scratch;

import java.util.Locale;

/**
 * One of the five.
 *
 * @param domain of what users are joined to, such as {@code Works}
 * @param other the name of that resource, such as {@code Group}
 */
record Guide(String domain, String other) {
    private String snake() {
        return other.toLowerCase(Locale.ROOT);
    }

    String resource() {
        return "gen resource " + domain + " " + other + " --attributes name:string:required";
    }

    /** The guide's own line; the last attribute is what it says a join table can carry. */
    String join() {
        return "gen resource Accounts User" + other + " --primary-key user_id," + snake()
                + "_id --attributes user_id:uuid:required --attributes " + snake()
                + "_id:uuid:required --attributes role:string:default=member";
    }

    String sides() {
        return "gen join Accounts.User " + domain + "." + other;
    }

    String migration() {
        return "generate-migrations --name create_user_" + snake() + "s_join_table";
    }

    /** The class that does what the guide does then. */
    String usage() {
        return "accounts.usage.User" + other + "Guide";
    }
}
