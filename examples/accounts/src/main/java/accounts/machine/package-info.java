/**
 * This machine's users and groups: read from its files, stored, told, and checked against the files another way.
 * In: the two files, an opened Rowan. Out: rows of User, Group and UserGroup, and checks.
 * Asks the files alone: users that a directory service adds are not seen.
 */
@NullMarked
package accounts.machine;

import org.jspecify.annotations.NullMarked;
