package dev.rowan.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.problem.Problem;

/** What tests ask of casts. */
final class Casting {
    private Casting() {}

    static Object done(ValueType type, Object input) {
        Cast cast = type.cast(input);
        assertThat(cast).as("cast of %s", input).isInstanceOf(Cast.Done.class);
        return ((Cast.Done) cast).value();
    }

    static String refused(ValueType type, Object input) {
        Cast cast = type.cast(input);
        assertThat(cast).isInstanceOf(Cast.Refused.class);
        Problem first = ((Cast.Refused) cast).problems().get(0);
        return first.path().isEmpty() ? first.message() : first.path() + " " + first.message();
    }
}
