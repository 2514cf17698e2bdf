package dev.rowan.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MavenSpeechTest {
    @Test
    void a_command_becomes_a_goal_with_its_name_as_a_property() {
        assertThat(MavenSpeech.of("Next: ./rowan generate-migrations --name add_user"))
                .isEqualTo("Next: mvn rowan:generate-migrations -Drowan.name=add_user");
        assertThat(MavenSpeech.of("./rowan gen join Accounts.User Works.Group"))
                .isEqualTo("mvn rowan:gen-join Accounts.User Works.Group");
    }

    @Test
    void what_may_be_dropped_becomes_a_property() {
        assertThat(MavenSpeech.of("or say --allow-drop users.nickname"))
                .isEqualTo("or say -Drowan.allowDrop=users.nickname");
    }

    @Test
    void a_command_that_is_left_out_is_mavens() {
        assertThat(MavenSpeech.of("ROWAN_PASSWORD=secret ./rowan …")).isEqualTo("ROWAN_PASSWORD=secret mvn …");
    }

    @Test
    void other_lines_stay_as_they_are() {
        assertThat(MavenSpeech.of("  created src/main/java/app/User.java"))
                .isEqualTo("  created src/main/java/app/User.java");
    }
}
