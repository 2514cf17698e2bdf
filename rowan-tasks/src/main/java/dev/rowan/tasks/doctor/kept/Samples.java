package dev.rowan.tasks.doctor.kept;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.postgres.schema.Quoted;
import dev.rowan.problem.Printable;
import dev.rowan.tasks.doctor.patient.Patient;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** Some rows of a resource, by their keys; none where a key is sensitive. */
record Samples(Patient patient, ResourceModel resource) {
    private static final int MOST = 3;

    /** Some rows of the first group. */
    List<String> grouped(String groups) throws SQLException {
        return mayBeTold()
                ? patient.questions()
                        .all(
                                "select unnest(keys) from (select (array_agg(" + key() + " order by " + key() + "))[1:"
                                        + MOST + "] as keys" + groups + " order by min(" + key() + ") limit 1) g",
                                row -> row.getString(1))
                : List.of();
    }

    /** Some rows of a condition on the table, which is called {@code r}. */
    List<String> where(String condition) throws SQLException {
        return mayBeTold()
                ? patient.questions()
                        .all(
                                "select " + key() + " from "
                                        + patient.questions().table(resource.table()) + " r where " + condition
                                        + " order by 1 limit " + MOST,
                                row -> row.getString(1))
                : List.of();
    }

    String told(List<String> keys) {
        String name = resource.primaryKey().stream().map(AttributeModel::name).collect(Collectors.joining(", "));
        return keys.isEmpty()
                ? ""
                : ", such as those of " + name + " "
                        + keys.stream().map(Printable::of).collect(Collectors.joining(" and "));
    }

    private boolean mayBeTold() {
        return patient.keeps(resource, resource.primaryKey())
                && resource.primaryKey().stream().noneMatch(AttributeModel::sensitive);
    }

    private String key() {
        return resource.primaryKey().stream()
                .map(each -> Quoted.name(each.column()) + "::text")
                .collect(Collectors.joining(" || ', ' || ", "(", ")"));
    }
}
