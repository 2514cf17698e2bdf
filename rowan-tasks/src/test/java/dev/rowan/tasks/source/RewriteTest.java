package dev.rowan.tasks.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RewriteTest {
    @TempDir
    Path folder;

    @Test
    void what_was_written_before_a_failure_is_taken_back() throws Exception {
        Path old = Files.writeString(folder.resolve("Old.java"), "class Old {}");
        Path full = Files.createDirectories(folder.resolve("Full.java/inside")).getParent();
        Rewrite rewrite = new Rewrite();
        rewrite.create(folder.resolve("deep/down/New.java"), "class New {}");
        rewrite.create(old, "class Old { int x; }");
        rewrite.create(full, "class Full {}");
        assertThatThrownBy(rewrite::write)
                .isInstanceOfSatisfying(
                        Declined.class, declined -> assertThat(declined.why()).isEqualTo(Declined.Why.DISK))
                .hasMessageStartingWith(full + " cannot be written: ")
                .hasMessageContaining("nothing was changed");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("Old.java", "Full.java");
        assertThat(old).hasContent("class Old {}");
    }

    @Test
    void rights_and_links_stay() throws Exception {
        Path real = Files.writeString(folder.resolve("Real.java"), "class Real {}");
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-rw-r--"));
        Path link = Files.createSymbolicLink(folder.resolve("Link.java"), real);
        Rewrite rewrite = new Rewrite();
        JavaSource source = JavaSource.read(link, "Link.java");
        rewrite.change(source, source.text());
        assertThat(rewrite.changed()).isEmpty();
        rewrite.change(source, "class Real { }");
        rewrite.write();
        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("class Real { }");
        assertThat(Files.getPosixFilePermissions(real)).isEqualTo(PosixFilePermissions.fromString("rw-rw-r--"));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("Real.java", "Link.java");
    }

    @Test
    void what_is_not_utf8_is_not_touched() throws Exception {
        Path latin = Files.write(folder.resolve("Latin.java"), new byte[] {'/', '/', (byte) 0xE9});
        assertThatThrownBy(() -> JavaSource.read(latin, "Latin.java"))
                .hasMessage("Latin.java: is not UTF-8, which Rowan reads and writes; nothing was changed");
    }
}
