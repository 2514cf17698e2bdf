package {{package}};

import dev.rowan.Rowan;
import dev.rowan.embedded.EmbeddedPostgres;
import dev.rowan.model.ResourceModel;
import dev.rowan.resource.Domain;
import java.nio.file.Path;

/** Opens every domain on a PostgreSQL of its own, whose rows stay under .rowan/postgres. */
public final class Main {
    private Main() {}

    public static void main(String[] words) {
        EmbeddedPostgres server = EmbeddedPostgres.start(Path.of(".rowan/postgres"));
        try (Rowan rowan = Rowan.open(server, Domain.allIn(Domains.class))) {
            System.out.println("Resources: "
                    + rowan.models().stream().map(ResourceModel::name).toList());
            // rowan.list(USER.query().sort(USER.name.asc())) …
        }
    }
}
