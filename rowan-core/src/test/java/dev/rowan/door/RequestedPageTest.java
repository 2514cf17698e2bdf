package dev.rowan.door;

import static dev.rowan.door.Office.Person.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.Rowan;
import dev.rowan.door.Office.Person;
import dev.rowan.memory.Memory;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.query.Page;
import dev.rowan.query.Paged;
import dev.rowan.query.Query;
import dev.rowan.row.Row;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many rows a request reads, and which. */
class RequestedPageTest {
    private static final String ELSEWHERE =
            " is of pages that are walked by cursors, which is not done here; say page[size] and page[offset] [invalid]";

    private final Rowan rowan = Rowan.open(Memory.store(), Office.OFFICE);

    @BeforeEach
    void fillTheStore() {
        List.of("a", "b", "c", "d", "e", "f", "g").forEach(name -> rowan.run(PERSON.create.set(PERSON.name, name)));
    }

    @AfterEach
    void close() {
        rowan.close();
    }

    private static void refused(Runnable request, String... told) {
        assertThat(catchThrowableOfType(InvalidException.class, request::run).problems())
                .extracting(Problem::toString)
                .containsExactly(told);
    }

    private Paged<Row<Person>> page(String said) {
        return rowan.page(PERSON, "sort=name&" + said);
    }

    private static String names(Paged<Row<Person>> page) {
        return String.join(
                "", page.rows().stream().map(row -> row.get(PERSON.name)).toList());
    }

    private void lists(String said, Query<Person> typed) {
        assertThat(rowan.query(PERSON.paged.query(), said)).isEqualTo(typed);
    }

    @Test
    void a_list_of_an_action_with_pages_has_their_size() {
        lists("", PERSON.paged.query().limit(2));
        lists("offset=3", PERSON.paged.query().limit(2).offset(3));
        lists("page[number]=3", PERSON.paged.query().limit(2).offset(4));
        lists("limit=5", PERSON.paged.query().limit(5));
        lists("limit=0", PERSON.paged.query().limit(0));
        lists("page[size]=4&page[number]=2", PERSON.paged.query().limit(4).offset(4));
        assertThat(rowan.query(PERSON, "")).isEqualTo(PERSON.query());
    }

    @ParameterizedTest
    @CsvSource({"limit=6, limit", "page[size]=6, page.size", "page[limit]=9223372036854775807, page.limit"})
    void a_list_is_no_longer_than_the_largest_page(String said, String path) {
        refused(() -> rowan.query(PERSON.paged.query(), said), path + ": must be at most 5 [out_of_range]");
        refused(() -> rowan.page(PERSON.paged.query(), said), path + ": must be at most 5 [out_of_range]");
    }

    @Test
    void the_size_of_a_page_is_bounded_without_a_word_of_the_action() {
        refused(() -> page("page[first]=1001"), "page.first: must be at most 1000 [out_of_range]");
        refused(() -> page("limit=2147483648"), "limit: must be at most 1000 [out_of_range]");
        refused(
                () -> page("page[last]=9223372036854775808"),
                "page.last: must be between -9223372036854775808 and 9223372036854775807 [invalid]");
        refused(() -> page("page[first]=0"), "page.first: must be at least 1 [out_of_range]");
    }

    @Test
    void a_list_is_a_part_of_what_trusted_code_leaves() {
        Query<Person> some = PERSON.query().offset(1).limit(4);
        assertThat(rowan.query(some, "")).isEqualTo(some);
        assertThat(rowan.query(some, "limit=100")).isEqualTo(some);
        assertThat(rowan.query(some, "limit=2")).isEqualTo(some.limit(2));
        assertThat(rowan.query(some, "offset=3&limit=100"))
                .isEqualTo(some.offset(4).limit(1));
        assertThat(rowan.query(some, "offset=3")).isEqualTo(some.offset(4).limit(1));
        assertThat(rowan.query(some, "offset=9223372036854775807"))
                .isEqualTo(some.offset(Long.MAX_VALUE).limit(0));
        assertThat(rowan.query(PERSON.paged.query().limit(1), ""))
                .isEqualTo(PERSON.paged.query().limit(1));
        assertThat(rowan.query(PERSON.paged.query().limit(500), ""))
                .isEqualTo(PERSON.paged.query().limit(2));
    }

    @ParameterizedTest
    @CsvSource({"first", "last", "after", "before", "count"})
    void a_list_is_walked_by_no_cursors(String name) {
        refused(() -> rowan.query(PERSON, "page[" + name + "]=1"), "page." + name + ":" + ELSEWHERE);
    }

    @Test
    void a_request_walks_pages_like_typed_code() {
        Query<Person> list = PERSON.query().sort(PERSON.name.asc());
        Paged<Row<Person>> first = page("page[first]=3");
        assertThat(names(first)).isEqualTo("abc");
        assertThat(first.request()).isEqualTo(Page.first(3));
        assertThat(names(page("page[first]=3&page[after]=" + first.end()))).isEqualTo("def");
        assertThat(page("page[first]=3&page[after]=" + first.end()).request())
                .isEqualTo(Page.first(3).after(first.end()));
        assertThat(names(rowan.page(list, Page.first(3).after(first.end())))).isEqualTo("def");
        Paged<Row<Person>> typed = rowan.page(list, Page.first(2).after(first.end()));
        assertThat(names(page("page[size]=2&page[before]=" + typed.start()))).isEqualTo("bc");
        assertThat(names(page("page[first]=2&page[before]=" + typed.start()))).isEqualTo("ab");
        assertThat(names(page("page[last]=2&page[before]=" + typed.start()))).isEqualTo("bc");
        assertThat(names(page("page[last]=2"))).isEqualTo("fg");
        assertThat(names(page("page[last]=2&page[after]=" + first.end()))).isEqualTo("fg");
        assertThat(names(page("page[size]=5&page[after]=" + first.start() + "&page[before]=" + typed.end())))
                .isEqualTo("bcd");
        assertThat(page("limit=3").request()).isEqualTo(Page.first(3));
        assertThat(page("").request()).isEqualTo(Page.first());
    }

    @Test
    void a_request_counts_pages_off_and_counts_rows() {
        assertThat(names(page("page[offset]=2&page[size]=3"))).isEqualTo("cde");
        assertThat(page("page[offset]=2&page[size]=3").request()).isEqualTo(Page.offset(2, 3));
        assertThat(names(page("offset=5&limit=3"))).isEqualTo("fg");
        assertThat(names(page("page[number]=2&page[size]=3"))).isEqualTo("def");
        assertThat(names(rowan.page(PERSON.paged.query(), "sort=name&page[number]=2")))
                .isEqualTo("cd");
        assertThat(page("page[first]=1&page[count]=true").count()).isEqualTo(7);
        assertThat(page("page[first]=1&page[count]=true").request())
                .isEqualTo(Page.first(1).counted());
        assertThat(page("page[count]=false").total()).isNull();
        assertThat(rowan.page(PERSON.query().limit(4), "page[count]=true").count())
                .isEqualTo(4);
        assertThat(rowan.page(PERSON.paged.query(), "").rows()).hasSize(2);
    }

    record Named(String name) {}

    @Test
    void records_are_walked_too_and_maps_say_the_same() {
        Paged<Named> page = rowan.page(
                PERSON.query().into(Named.class), Map.of("sort", "name", "page", Map.of("first", 2, "count", true)));
        assertThat(page.rows()).containsExactly(new Named("a"), new Named("b"));
        assertThat(page.count()).isEqualTo(7);
        assertThat(rowan.page(PERSON, Map.of("page", Collections.singletonMap("after", null)))
                        .request())
                .isEqualTo(Page.first());
    }

    @Test
    void parts_that_contradict_each_other_are_told() {
        String twice = "page: gives a limit twice [invalid]";
        refused(() -> page("page[first]=1&page[last]=1"), twice);
        refused(() -> page("page[first]=1&page[size]=1"), twice);
        refused(() -> page("page[first]=1&limit=1"), twice);
        refused(() -> page("page[offset]=1&page[number]=1&page[size]=1"), "page: gives an offset twice [invalid]");
        refused(
                () -> page("page[offset]=1&page[after]=x"),
                "page.after: is of no use to a page that is counted off; leave out the offset and the number [invalid]");
        refused(
                () -> page("page[number]=1&page[last]=2"),
                "page.last: is of pages that are walked by cursors; with an offset or a number say page[size] [invalid]");
        refused(() -> page("page[sise]=1"), "page.sise: unknown name 'sise'; did you mean 'size'? [unknown_name]");
        refused(() -> page("page[count]=maybe"), "page.count: must be true or false [invalid]");
        refused(
                () -> page("page[after][eq]=x"),
                "page.after: must be a cursor, as a page of this list tells it [invalid]");
        refused(() -> page("page[first][eq]=1"), "page.first: must be a whole number [invalid]");
        refused(
                () -> rowan.page(PERSON, Map.of("page", Collections.singletonMap("first", null))),
                "page.first: must be a whole number [invalid]");
        refused(() -> page("page=1"), "page: must have names, as in page[size] [invalid]");
        refused(
                () -> page("page[first]=x&filter[nam]=1"),
                "filter.nam: unknown name 'nam'; did you mean 'name'? [unknown_name]",
                "page.first: must be a whole number [invalid]");
    }

    @Test
    void what_is_no_cursor_of_the_list_is_told_where_it_was_said() {
        String none =
                ": is no cursor of this query; take one from a page of the same query, in the same order, under the"
                        + " same cursor key, or begin without [invalid]";
        String foreign = String.valueOf(rowan.page(PERSON, "sort=-name").end());
        for (String bad : List.of("", "x", "A".repeat(2_000), foreign, "%00")) {
            refused(() -> page("page[after]=" + bad), "page.after" + none);
            refused(() -> page("page[before]=" + bad), "page.before" + none);
        }
    }
}
