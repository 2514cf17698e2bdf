package dev.rowan.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Does what pages tell their readers to do, from the first line to the last, and compares what they say comes of it.
 *
 * <p>{@code sh}: commands, run in order. {@code text}: what the block before printed, whole. {@code java} with a package: a
 * file of the project, written; a class without one: a file of the project, as it is; else statements, run on the project's
 * database. {@code diff}: a change of the file that the prose names last; a blank line parts changes. {@code sql}: the
 * statements of the migration that was written last, or of its undo when the prose before says so. {@code mermaid}
 * and {@code json}: as {@code text}.
 */
class PagesTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern VERSION = Pattern.compile("\\b([VU])\\d{14}__");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    private static final Pattern SHARED = Pattern.compile("the database of \\w+ at [^ ]*/rowan_\\w+");
    private static final Pattern SHOWN = Pattern.compile("^public final class (\\w+)", Pattern.MULTILINE);

    private static final Set<String> PRINTED = Set.of("text", "mermaid", "json");

    @TempDir
    Path folder;

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void a_guide_works_and_prints_what_it_says(Path guide) throws Exception {
        try (Desk desk = Desk.at(folder.resolve("rowan"), server)) {
            follow(Block.in(guide), desk);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"doctor", "diagram"})
    void a_page_works_and_prints_what_it_says(String page) throws Exception {
        try (Desk desk = Desk.at(folder.resolve("rowan"), server)) {
            follow(Block.in(ROOT.resolve("docs").resolve(page + ".md")), desk);
        }
    }

    @Test
    void the_tutorial_works_and_prints_what_it_says() throws Exception {
        try (Desk desk = Desk.at(folder.resolve("rowan"))) {
            follow(Block.in(ROOT.resolve("docs/tutorial.md")), desk);
        }
    }

    @Test
    void the_commands_of_the_readme_work_and_print_what_it_says() throws Exception {
        List<Block> blocks = Block.in(ROOT.resolve("README.md"));
        try (Desk desk = Desk.at(folder.resolve("rowan"), server)) {
            follow(blocks.stream().filter(block -> !block.kind().equals("java")).toList(), desk);
        }
    }

    static List<Path> guides() throws IOException {
        try (Stream<Path> guides = Files.list(ROOT.resolve("docs/guides"))) {
            return guides.sorted().toList();
        }
    }

    private static void follow(List<Block> blocks, Desk desk) throws Exception {
        String printed = "";
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean told =
                    i + 1 < blocks.size() && PRINTED.contains(blocks.get(i + 1).kind());
            switch (block.kind()) {
                case "sh" -> printed = typed(desk, block, told);
                case "java" -> printed = java(desk, block);
                case "diff" -> edit(desk, block);
                case "text", "mermaid", "json" ->
                    assertThat(normal(printed)).as(block.toString()).isEqualTo(normal(block.text()));
                case "sql" -> sql(desk, block);
                default -> throw new AssertionError(block + ": nobody knows what to do with " + block.kind());
            }
        }
    }

    /** What was not said to come of it must go well. */
    private static String typed(Desk desk, Block block, boolean told) throws Exception {
        StringBuilder printed = new StringBuilder();
        for (String command : block.commands()) {
            Desk.Said said = desk.type(command);
            assertThat(told || said.code() == 0)
                    .as(block + ": " + command + "\n" + said)
                    .isTrue();
            printed.append(said.printed());
        }
        return printed.toString();
    }

    private static String java(Desk desk, Block block) throws Exception {
        var shown = SHOWN.matcher(block.text());
        boolean type = shown.find();
        if (block.text().startsWith("package ")) {
            Files.writeString(desk.source(shown.group(1) + ".java"), block.text());
            return "";
        }
        if (type) {
            assertThat(Block.read(desk.source(shown.group(1) + ".java")))
                    .as(block.toString())
                    .contains(block.text());
            return "";
        }
        return desk.run(block);
    }

    private static void edit(Desk desk, Block block) throws IOException {
        Path file = desk.source(block.file());
        String source = Block.read(file);
        for (String change : block.text().split("\n\n")) {
            String before = lines(change, '-');
            assertThat(source).as(block.toString()).contains(before);
            source = source.replace(before, lines(change, '+'));
        }
        Files.writeString(file, source);
    }

    /** One side of a change. */
    private static String lines(String change, char side) {
        StringBuilder lines = new StringBuilder();
        change.lines()
                .filter(line -> line.charAt(0) == ' ' || line.charAt(0) == side)
                .forEach(line -> lines.append(line.substring(1)).append('\n'));
        return lines.toString();
    }

    private static void sql(Desk desk, Block block) throws IOException {
        String last = Block.read(desk.lastMigration(block.before().contains("undo") ? "migration-undo" : "migration"));
        assertThat(normal(last)).as(block.toString()).isEqualTo(normal(block.text()));
    }

    private static String normal(String text) {
        String versions = VERSION.matcher(text).replaceAll("$1…__");
        String moments = MOMENT.matcher(versions).replaceAll("…");
        return SHARED.matcher(moments).replaceAll("the embedded database").strip();
    }
}
