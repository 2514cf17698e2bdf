package dev.rowan.compile;

import static dev.rowan.expression.function.Expressions.outer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.expression.Aggregate;
import dev.rowan.expression.Argument;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Calculation;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What requests can filter and sort by, they can guess: it tells nothing sensitive unless it says so. */
class ExposedSecretTest {
    private static final String BUT = ", which is sensitive and not exposed; leave out exposed(), or say `sensitive()`"
            + " here, too, if whoever sends requests may know what '";

    private static String fault(String field, String read) {
        String name = field.substring(field.indexOf('.') + 1);
        return field + " (#" + name + "): is exposed to requests, but reads " + read + BUT + name + "' tells of it.";
    }

    @Test
    void an_exposed_calculation_that_reads_a_secret_is_a_fault() {
        interface Here {
            final class User extends Resource<User> {
                public static final User USER = new User();

                public final Attribute<User, UUID> id = uuidPrimaryKey();
                public final Text<User> name = string();
                public final Text<User> pin = string().sensitive(); // #pin
                public final Calculation<User, Boolean> weak = calculate(pin.eq("1234")); // #notExposed
                public final Calculation<User, Boolean> lucky =
                        calculate(pin.eq("7777")).exposed(); // #lucky
                public final Argument<String> guess = argument(String.class);
                public final Calculation<User, Boolean> right =
                        calculate(pin.le(guess)).argument(guess).exposed(); // #right
                public final Calculation<User, Boolean> worst =
                        calculate(weak.eq(true).and(name.eq("x"))).exposed(); // #worst
                public final Calculation<User, Integer> length =
                        calculate(Integer.class, List.of(name, pin), row -> 1).exposed(); // #length
                public final Read<User> read = read();
            }
        }
        Opening.of(Here.User.USER)
                .tells(
                        fault("User.lucky", "User.pin (#pin)"),
                        fault("User.right", "User.pin (#pin)"),
                        fault("User.worst", "User.pin (#pin)"),
                        fault("User.length", "User.pin (#pin)"));
    }

    @Test
    void secrets_of_related_rows_are_found_wherever_they_are_read() {
        interface Here {
            final class Safe extends Resource<Safe> {
                public static final Safe SAFE = new Safe();

                public final Attribute<Safe, UUID> id = uuidPrimaryKey();
                public final Text<Safe> name = string();
                public final Text<Safe> code = string().sensitive(); // #code
                public final Text<Safe> label = string();
                public final Calculation<Safe, String> shout =
                        calculate(label.upper()).sensitive(); // #shout
                public final Attribute<Safe, UUID> bankId = uuid();
                public final ToOne<Safe, Bank> bank = belongsTo(Bank.class);
                public final Read<Safe> read = read();
            }

            final class Bank extends Resource<Bank> {
                public static final Bank BANK = new Bank();

                public final Attribute<Bank, UUID> id = uuidPrimaryKey();
                public final Text<Bank> master = string().sensitive(); // #master
                public final ToMany<Bank, Safe> safes = hasMany(Safe.class);
                public final Aggregate<Bank, Long> all = count(safes).exposed();
                public final Aggregate<Bank, Long> easy =
                        count(safes).where(s -> s.code.eq("0")).exposed(); // #easy
                public final Aggregate<Bank, String> greatest =
                        max(safes, s -> s.code).exposed(); // #greatest
                public final Aggregate<Bank, String> sorted =
                        first(safes, s -> s.name).sort(s -> s.code.asc()).exposed(); // #sorted
                public final Aggregate<Bank, String> loud =
                        max(safes, s -> s.shout).exposed(); // #loud
                public final Aggregate<Bank, Long> same =
                        count(safes).where(s -> s.name.eq(outer(BANK.master))).exposed(); // #same
                public final Aggregate<Bank, Boolean> open = exists( // #open
                                safes.where(s -> s.bank.at(b -> b.master).eq("x")))
                        .exposed();
                public final Read<Bank> read = read();
            }
        }
        Opening.of(Here.Bank.BANK, Here.Safe.SAFE)
                .tells(
                        fault("Bank.easy", "Safe.code (#code)"),
                        fault("Bank.greatest", "Safe.code (#code)"),
                        fault("Bank.sorted", "Safe.code (#code)"),
                        fault("Bank.loud", "Safe.shout (#shout)"),
                        fault("Bank.same", "Bank.master (#master)"),
                        fault("Bank.open", "Bank.master (#master)"));
    }

    @Test
    void whoever_says_both_means_it() {
        interface Here {
            final class User extends Resource<User> {
                public static final User USER = new User();

                public final Attribute<User, UUID> id = uuidPrimaryKey();
                public final Text<User> mail = string().sensitive().exposed();
                public final Text<User> card = string().sensitive();
                public final Calculation<User, String> shown =
                        calculate(mail.concat("!")).exposed();
                public final Calculation<User, String> lastFour =
                        calculate(card.concat("!")).sensitive().exposed();
                public final Calculation<User, String> ending =
                        calculate(lastFour).exposed();
                public final Read<User> read = read();
            }
        }
        assertThat(Opening.of(Here.User.USER).faults()).isEmpty();
    }
}
