package dev.rowan.model.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlNamesTest {
    @ParameterizedTest
    @CsvSource({
        "name, name",
        "userId, user_id",
        "HTTPServer, http_server",
        "userID, user_id",
        "userIDs, user_ids",
        "URL, url",
        "parseURLPart, parse_url_part",
        "address2, address2",
        "line2Text, line2_text",
        "sha256Hash, sha256_hash",
        "twoFA, two_fa",
        "aB, a_b",
        "user_id, user_id",
        "MAX_VALUE, max_value",
        "größeÜber, größe_über"
    })
    void a_java_name_in_snake_case(String java, String sql) {
        assertThat(SqlNames.snake(java)).isEqualTo(sql);
    }

    @ParameterizedTest
    @CsvSource({
        "User, users",
        "UserGroup, user_groups",
        "Company, companies",
        "Address, addresses",
        "Box, boxes",
        "Day, days",
        "Branch, branches",
        "Wish, wishes",
        "Buzz, buzzes",
        "Bus, buses",
        "Status, statuses",
        "Alias, aliases",
        "Analysis, analyses",
        "Person, people",
        "SalesPerson, sales_people",
        "Child, children",
        "Quiz, quizzes",
        "Settings, settings",
        "News, news",
        "Photo, photos",
        "Key, keys",
        "Query, queries",
        "Metadata, metadata",
        "Matrix, matrixes",
        "Y, ys"
    })
    void a_class_name_in_plural_snake_case(String java, String sql) {
        assertThat(SqlNames.plural(SqlNames.snake(java))).isEqualTo(sql);
    }

    @ParameterizedTest
    @CsvSource({
        "user_groups, user_group",
        "categories, category",
        "movies, movie",
        "branches, branch",
        "boxes, box",
        "addresses, address",
        "address, address",
        "status, status",
        "statuses, status",
        "databases, database",
        "houses, house",
        "people, person",
        "analyses, analysis",
        "series, series",
        "staff, staff",
        "data, data",
        "gas, gas",
        "news, news",
        "s, s"
    })
    void a_class_name_from_a_plural(String plural, String singular) {
        assertThat(SqlNames.singular(plural)).isEqualTo(singular);
    }
}
