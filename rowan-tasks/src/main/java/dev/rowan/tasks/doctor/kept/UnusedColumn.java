package dev.rowan.tasks.doctor.kept;

import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.naming.SqlNames;
import dev.rowan.tasks.doctor.patient.Ailment;
import dev.rowan.tasks.doctor.patient.Patient;
import dev.rowan.tasks.doctor.patient.Questions;
import dev.rowan.tasks.report.Diagnosis;
import dev.rowan.tasks.words.Names;
import java.util.stream.Stream;

/** A column of a resource's table that no attribute maps. */
final class UnusedColumn implements Ailment {
    @Override
    public String name() {
        return "unused-column";
    }

    @Override
    public Stream<Diagnosis> examine(Patient patient) {
        return patient.models().stream()
                .flatMap(resource -> patient.table(resource).stream()
                        .flatMap(table -> table.columns().stream()
                                .filter(column ->
                                        patient.attribute(table, column.name()).isEmpty())
                                .filter(column -> !was(resource, column.name()))
                                .map(column -> diagnosis(resource, table, column))));
    }

    /** One that has another name by now; a migration that is not applied yet says so. */
    private static boolean was(ResourceModel resource, String column) {
        return resource.attributes().stream()
                .anyMatch(
                        attribute -> resource.layout().column(attribute).names().contains(column));
    }

    private Diagnosis diagnosis(ResourceModel resource, CatalogTable table, CatalogColumn column) {
        String place = table.name() + "." + column.name();
        String finding = "is a column that no attribute of " + resource.name() + " maps";
        String drop = "alter table " + Questions.plain(table.name()) + " drop column " + Questions.plain(column.name())
                + "; in a migration";
        String line = line(resource, column);
        return column.omissible()
                ? hint(place, finding, line + " or, where nobody else uses it, " + drop)
                : problem(place, finding + ", and it must be given: no row can be made", line + " or " + drop);
    }

    private static String line(ResourceModel resource, CatalogColumn column) {
        String snake = column.name().matches("[a-z][a-z0-9_]*") ? column.name() : "column";
        String field = Names.camel(snake);
        String renamed = SqlNames.snake(field).equals(column.name())
                ? ""
                : ".column(\"" + column.name().replace("\\", "\\\\").replace("\"", "\\\"") + "\")";
        Factory factory = Factory.of(column.type());
        return "public final " + factory.type(resource.name()) + " " + field + " = " + factory.call() + renamed
                + (column.required() ? ".required()" : "") + ";";
    }

    private record Factory(String java, String call) {
        static Factory of(String type) {
            return switch (type) {
                case "text" -> new Factory("", "string()");
                case "citext" -> new Factory("", "caseInsensitive()");
                case "integer" -> new Factory("Integer", "integer()");
                case "bigint" -> new Factory("Long", "bigint()");
                case "boolean" -> new Factory("Boolean", "bool()");
                case "uuid" -> new Factory("UUID", "uuid()");
                case "date" -> new Factory("LocalDate", "date()");
                case "timestamp with time zone" -> new Factory("Instant", "instant()");
                case "numeric" -> new Factory("BigDecimal", "decimal()");
                case "double precision" -> new Factory("Double", "doublePrecision()");
                default -> new Factory("", "string().columnType(\"" + type.replace("\"", "\\\"") + "\")");
            };
        }

        String type(String resource) {
            return java.isEmpty() ? "Text<" + resource + ">" : "Attribute<" + resource + ", " + java + ">";
        }
    }
}
