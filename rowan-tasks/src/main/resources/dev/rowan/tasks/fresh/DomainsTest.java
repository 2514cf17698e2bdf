package {{package}};

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import dev.rowan.Rowan;
import dev.rowan.memory.Memory;
import dev.rowan.resource.Domain;
import org.junit.jupiter.api.Test;

class DomainsTest {
    @Test
    void every_declaration_holds() {
        assertDoesNotThrow(
                () -> Rowan.open(Memory.store(), Domain.allIn(Domains.class)).close());
    }
}
