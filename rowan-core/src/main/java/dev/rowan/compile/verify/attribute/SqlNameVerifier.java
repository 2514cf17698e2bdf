package dev.rowan.compile.verify.attribute;

import dev.rowan.compile.source.ColumnName;
import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.type.Cast;
import dev.rowan.type.Scalar;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** Tables and columns have names that PostgreSQL keeps whole: it cuts what is over 63 bytes, silently. */
final class SqlNameVerifier implements Verifier {
    private static final int MOST_BYTES = 63;

    @Override
    public String rule() {
        return "sql-name";
    }

    @Override
    public Stream<Finding> verify(Source source, Sources sources) {
        Stream<Finding> table = found("table", source.table()).stream()
                .map(found -> Finding.of(source, found, "name it with a setting, such as `Table.named(…)`"));
        Stream<Finding> columns = source.attributes().stream()
                .flatMap(attribute -> found("column", ColumnName.of(attribute)).stream()
                        .map(found -> Finding.at(source, attribute, found, "name it with `.column(…)`")));
        return Stream.concat(table, columns);
    }

    private static Optional<String> found(String what, String name) {
        if (name.isBlank()) {
            return Optional.of("its " + what + " has an empty name");
        }
        if (Scalar.TEXT.cast(name) instanceof Cast.Refused refused) {
            return Optional.of("the name of its " + what + " " + refused.why());
        }
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        return bytes <= MOST_BYTES
                ? Optional.empty()
                : Optional.of("the name of its " + what + ", " + name + ", has " + bytes + " bytes; a name has at most "
                        + MOST_BYTES);
    }
}
