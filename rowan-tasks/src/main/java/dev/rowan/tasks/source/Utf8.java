package dev.rowan.tasks.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Bytes to text and back, without loss. */
final class Utf8 {
    private Utf8() {}

    static String text(Path path, String shown) {
        try {
            byte[] bytes = Files.readAllBytes(path);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            throw Declined.source(shown + ": is not UTF-8, which Rowan reads and writes; nothing was changed");
        } catch (NoSuchFileException gone) {
            throw Declined.source(shown + ": is not there");
        } catch (IOException closed) {
            throw Declined.disk(shown + ": cannot be read: " + closed, closed);
        }
    }
}
