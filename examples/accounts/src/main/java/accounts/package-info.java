/**
 * The demo: from a command line to an exit code.
 * In: arguments, a server. Out: the guides and this machine's users told, stored and checked.
 * The one package here that opens stores.
 */
@NullMarked
package accounts;

import org.jspecify.annotations.NullMarked;
