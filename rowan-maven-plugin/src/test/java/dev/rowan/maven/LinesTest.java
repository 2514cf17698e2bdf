package dev.rowan.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void each_line_is_heard_once_whole_whatever_ends_it() {
        List<String> heard = new ArrayList<>();
        try (PrintWriter out = new PrintWriter(new Lines(heard::add))) {
            out.print("one ");
            out.print("line\r\nand\n\nth");
            assertThat(heard).containsExactly("one line", "and", "");
            out.print("e last");
        }
        assertThat(heard).containsExactly("one line", "and", "", "the last");
    }
}
