package dev.rowan.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> KNOWN = List.of("name", "email", "userId", "createdAt");

    @Test
    void a_typing_mistake_finds_the_name_that_was_meant() {
        assertThat(Nearest.of("nmae", KNOWN)).contains("name");
        assertThat(Nearest.of("nam", KNOWN)).contains("name");
        assertThat(Nearest.of("emial", KNOWN)).contains("email");
        assertThat(Nearest.of("creatdAt", KNOWN)).contains("createdAt");
    }

    @Test
    void the_sql_face_of_a_name_finds_the_java_face() {
        assertThat(Nearest.of("user_id", KNOWN)).contains("userId");
        assertThat(Nearest.of("CREATED_AT", KNOWN)).contains("createdAt");
    }

    @Test
    void nothing_is_offered_for_what_is_like_nothing() {
        assertThat(Nearest.of("password", KNOWN)).isEmpty();
        assertThat(Nearest.of("x".repeat(10_000), KNOWN)).isEmpty();
        assertThat(Nearest.of("name", List.of())).isEmpty();
    }
}
