package accounts.machine;

/**
 * A line of passwd.
 *
 * @param login the name to sign in with
 * @param uid the user's number
 * @param gid the number of the primary group
 * @param fullName what is known of the person's name; the login where nothing is
 */
record Account(String login, long uid, long gid, String fullName) {}
