package accounts.machine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a Unix machine keeps its users and groups.
 *
 * @param passwd a line for each user
 * @param group a line for each group
 */
public record MachineFiles(Path passwd, Path group) {
    /**
     * Those of the machine that this program runs on.
     *
     * @return they need not be there
     */
    public static MachineFiles here() {
        return new MachineFiles(Path.of("/etc/passwd"), Path.of("/etc/group"));
    }

    /** The lines of a file; names that are no UTF-8 are read as Latin 1, so that different names stay different. */
    static List<String> lines(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return text(bytes).lines().toList();
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException another) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
