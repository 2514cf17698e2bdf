package dev.rowan.type;

import static dev.rowan.type.Casting.done;
import static dev.rowan.type.Casting.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextCastTest {
    @ParameterizedTest
    @EnumSource(
            value = Scalar.class,
            names = {"TEXT", "CASE_INSENSITIVE_TEXT"})
    void text_is_kept_as_it_is(Scalar type) {
        for (String text : List.of("", " Ada ", "\u00e4\u20ac\n\t", "\ud83d\ude00", "' \" \\ -- /* ; $$ % _")) {
            assertThat(done(type, text)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Scalar.class,
            names = {"TEXT", "CASE_INSENSITIVE_TEXT"})
    void text_refuses_what_a_database_cannot_keep(Scalar type) {
        assertThat(refused(type, "a\0b")).isEqualTo("must not contain the character U+0000");
        for (String half : List.of("\ud83d", "\ude00", "a\ud83d", "\ud83da", "\ude00\ud83d", "\ud83d\ud83d\ude00")) {
            assertThat(refused(type, half)).isEqualTo("must not contain half of a surrogate pair");
        }
    }

    @Test
    void only_strings_are_text() {
        for (Object other : List.of(1, true, 'a', List.of("a"), new StringBuilder("a"))) {
            assertThat(refused(Scalar.TEXT, other)).isEqualTo("must be text");
        }
    }

    @Test
    void true_and_false_may_be_written_out() {
        assertThat(done(Scalar.BOOLEAN, true)).isEqualTo(true);
        assertThat(done(Scalar.BOOLEAN, "true")).isEqualTo(true);
        assertThat(done(Scalar.BOOLEAN, "false")).isEqualTo(false);
        for (Object other : List.of("TRUE", "yes", "1", "", 1, " true")) {
            assertThat(refused(Scalar.BOOLEAN, other)).isEqualTo("must be true or false");
        }
    }

    @Test
    void a_uuid_may_be_written_in_either_case() {
        UUID id = UUID.fromString("0190b1de-0000-7000-8000-00000000abcd");
        assertThat(done(Scalar.UUID, id)).isEqualTo(id);
        assertThat(done(Scalar.UUID, "0190b1de-0000-7000-8000-00000000ABCD")).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1-1-1-1-1",
                "0190b1de000070008000000000000001",
                "{0190b1de-0000-7000-8000-000000000001}",
                "0190b1de-0000-7000-8000-00000000000g",
                "0190b1de-0000-7000-8000-0000000000011",
                " 0190b1de-0000-7000-8000-000000000001",
                "0190b1de-0000-7000-8000-000000000001\n"
            })
    void a_malformed_uuid_is_refused(String text) {
        assertThat(refused(Scalar.UUID, text)).isEqualTo("must be a UUID");
    }

    @Test
    void bytes_are_copied_and_may_be_written_as_base64() {
        byte[] given = {0, 1, -1};
        byte[] kept = (byte[]) done(Scalar.BYTES, given);
        given[0] = 9;
        assertThat(kept).containsExactly(0, 1, -1);
        assertThat((byte[]) done(Scalar.BYTES, "AAH/")).containsExactly(0, 1, -1);
        assertThat((byte[]) done(Scalar.BYTES, "")).isEmpty();
        assertThat(refused(Scalar.BYTES, "not base64!")).isEqualTo("must be base64");
        assertThat(refused(Scalar.BYTES, 1)).isEqualTo("must be bytes");
    }
}
