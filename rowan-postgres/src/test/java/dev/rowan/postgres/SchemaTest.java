package dev.rowan.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.model.ResourceModel;
import dev.rowan.postgres.schema.ColumnTypes;
import dev.rowan.postgres.schema.ConstraintNames;
import dev.rowan.postgres.schema.Quoted;
import dev.rowan.type.DecimalType;
import dev.rowan.type.EnumType;
import dev.rowan.type.ListType;
import dev.rowan.type.Scalar;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaTest {
    @Test
    void constraints_are_called_by_table_columns_and_kind() {
        assertThat(ConstraintNames.primaryKey(Accounts.USER)).isEqualTo("users_pkey");
        assertThat(ConstraintNames.unique(
                        Accounts.USER, Accounts.USER.identities().get(0)))
                .isEqualTo("users_email_key");
        assertThat(ConstraintNames.foreignKey(Accounts.MEMBER)).isEqualTo("user_groups_user_id_fkey");
        assertThat(ConstraintNames.index(Accounts.USER_GROUP, List.of(Accounts.ROLE)))
                .isEqualTo("user_groups_role_idx");
        assertThat(ConstraintNames.enumCheck(Accounts.USER, Accounts.STATUS)).isEqualTo("users_status_check");
    }

    @Test
    void long_names_fit_stay_apart_and_are_always_the_same() {
        String begin = "ä".repeat(31);
        String one = ConstraintNames.primaryKey(table(begin + "a"));
        String two = ConstraintNames.primaryKey(table(begin + "b"));

        assertThat(one).isNotEqualTo(two).startsWith("ää").endsWith("_pkey");
        assertThat(one.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(62, 63);
        assertThat(ConstraintNames.primaryKey(table(begin + "a"))).isEqualTo(one);
    }

    @Test
    void kinds_have_the_types_that_the_server_spells() {
        assertThat(ColumnTypes.definition(Scalar.TEXT)).isEqualTo("text collate \"C\"");
        assertThat(ColumnTypes.definition(new EnumType(Accounts.Status.class))).isEqualTo("text collate \"C\"");
        assertThat(ColumnTypes.definition(new ListType(Scalar.TEXT))).isEqualTo("text[] collate \"C\"");
        assertThat(ColumnTypes.of(new DecimalType(10, 2))).isEqualTo("numeric(10,2)");
        assertThat(ColumnTypes.of(DecimalType.ANY)).isEqualTo("numeric");
        assertThat(ColumnTypes.of(Scalar.INSTANT)).isEqualTo("timestamp with time zone");
    }

    @Test
    void names_are_quoted_with_their_quotes_doubled() {
        assertThat(Quoted.name("a\"b")).isEqualTo("\"a\"\"b\"");
        assertThat(Quoted.names(List.of("a", "b"))).isEqualTo("\"a\", \"b\"");
    }

    private static ResourceModel table(String name) {
        return new Sketch("Any", name).key("id", Scalar.UUID).model();
    }
}
