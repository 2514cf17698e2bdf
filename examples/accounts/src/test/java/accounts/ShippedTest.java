package accounts;

import static org.assertj.core.api.Assertions.assertThat;

import accounts.domain.Domains;
import dev.rowan.Rowan;
import dev.rowan.embedded.EmbeddedPostgres;
import dev.rowan.migrate.MigrationFolder;
import dev.rowan.resource.Domain;
import org.junit.jupiter.api.Test;

class ShippedTest {
    @Test
    void the_migrations_are_what_the_resources_declare_up_and_down_and_up() {
        MigrationFolder folder = MigrationFolder.at(Shipped.migrations());
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                Rowan rowan = Rowan.open(server, Domain.allIn(Domains.class))) {
            assertThat(folder.check(rowan.models(), server.newDatabase()).agrees())
                    .isTrue();

            var database = server.newDatabase();
            int files = folder.migrate(database, step -> {}).done().size();
            assertThat(folder.rollback(database, files, step -> {}).done()).hasSize(files);
            assertThat(folder.migrate(database, step -> {}).done()).hasSize(files);
        }
    }
}
