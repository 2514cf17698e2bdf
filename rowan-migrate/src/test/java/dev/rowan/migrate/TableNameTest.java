package dev.rowan.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.Rowan;
import dev.rowan.expression.Attribute;
import dev.rowan.postgres.Postgres;
import dev.rowan.postgres.Table;
import dev.rowan.problem.DefinitionException;
import dev.rowan.problem.Fault;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class TableNameTest {
    public static final class Wordy extends Resource<Wordy> {
        public static final Wordy WORDY = new Wordy();

        public final Attribute<Wordy, UUID> id = uuid().primaryKey().column("i".repeat(64));
        public final Read<Wordy> read = read();
        public final Table table = Table.named("t".repeat(64));
    }

    @Test
    void a_table_setting_of_too_many_bytes_is_told_with_the_other_faults() {
        Postgres store = Postgres.using(new PGSimpleDataSource());
        DefinitionException refused = catchThrowableOfType(
                DefinitionException.class, () -> Rowan.open(store, Domain.of("Words", Wordy.WORDY)));
        assertThat(refused.faults())
                .extracting(Fault::finding)
                .containsExactlyInAnyOrder(
                        "the name of its table, " + "t".repeat(64) + ", has 64 bytes; a name has at most 63",
                        "the name of its column, " + "i".repeat(64) + ", has 64 bytes; a name has at most 63");
    }
}
