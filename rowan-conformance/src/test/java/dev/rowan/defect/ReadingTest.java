package dev.rowan.defect;

import static dev.rowan.expression.function.Expressions.coalesce;
import static dev.rowan.expression.function.Expressions.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.rowan.Rowan;
import dev.rowan.expression.Aggregate;
import dev.rowan.expression.Argument;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Condition;
import dev.rowan.expression.Text;
import dev.rowan.expression.function.Json;
import dev.rowan.expression.function.Times;
import dev.rowan.memory.Memory;
import dev.rowan.problem.DefinitionException;
import dev.rowan.problem.InvalidException;
import dev.rowan.query.Of;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a newcomer writes in queries works as it reads, or is told by what to write instead. */
class ReadingTest {
    private static final Pupil PUPIL = Pupil.PUPIL;

    private final Rowan rowan = Rowan.open(Memory.store(), Domain.of("School", PUPIL));

    @BeforeEach
    void fill() {
        rowan.run(PUPIL.create.set(PUPIL.number, 1).set(PUPIL.name, "Ann").set(PUPIL.born, LocalDate.of(2004, 3, 1)));
        rowan.run(PUPIL.create.set(PUPIL.number, 2).set(PUPIL.name, "Bob").set(PUPIL.tutorId, 1));
    }

    @Test
    @SuppressWarnings("NullAway") // the mistake that is tried
    void a_filter_that_is_null_does_not_stand_for_all_rows() {
        Condition<Pupil> none = null;
        assertThatNullPointerException().isThrownBy(() -> PUPIL.query().filter(none));
    }

    @Test
    void none_of_some_values_is_said_like_one_of_them() {
        assertThat(names(PUPIL.name.notIn("Ann", "Cy"))).containsExactly("Bob");
        assertThat(rowan.list(PUPIL.others.query().set(PUPIL.numbers, List.of(2, 3))))
                .extracting(row -> row.get(PUPIL.name))
                .containsExactly("Ann");
    }

    @Test
    void what_belongs_to_no_row_may_come_first_in_a_choice() {
        assertThat(rowan.list(PUPIL.called.query()))
                .extracting(row -> row.get(PUPIL.name))
                .containsExactly("Ann", "Bob");
        assertThat(rowan.list(PUPIL.called.query().set(PUPIL.nick, "Bob")))
                .extracting(row -> row.get(PUPIL.name))
                .containsExactly("Bob");
    }

    @Test
    void a_difference_is_taken_to_a_plain_day() {
        Condition<Pupil> grown = Times.difference(ChronoUnit.YEARS, PUPIL.born, LocalDate.of(2024, 3, 1))
                .eq(20L);
        assertThat(names(grown)).containsExactly("Ann");
    }

    @Test
    void a_list_in_a_document_is_pointed_to_its_own_method() {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> names(Json.text(PUPIL.file, "marks").isNull()))
                .withMessageContaining("write Json.list(…, Integer.class)");
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(
                        () -> names(Json.list(PUPIL.file, "note", String.class).isNull()))
                .withMessageContaining("write Json.at(…, String.class)");
    }

    @Test
    void a_record_without_components_is_a_fault() {
        record Nothing() {}
        assertThatExceptionOfType(DefinitionException.class)
                .isThrownBy(() -> rowan.list(PUPIL.query().into(Nothing.class)))
                .withMessageContaining("has no components, so that nothing is read; name fields of Pupil");
    }

    @Test
    void a_path_to_many_is_told_by_where_it_forks() {
        record Tutor(@Of("tutored.name") List<String> names) {}
        assertThatExceptionOfType(DefinitionException.class)
                .isThrownBy(() -> rowan.list(PUPIL.query().into(Tutor.class)))
                .withMessageContaining("'tutored.name' goes along Pupil.tutored, which leads to many");
    }

    @Test
    void a_path_that_ends_at_no_value_is_not_told_its_own_name() {
        record Learner(@Of("tutor.tutor") Optional<Named> tutor) {}
        assertThatExceptionOfType(DefinitionException.class)
                .isThrownBy(() -> rowan.list(PUPIL.query().into(Learner.class)))
                .withMessageContaining("the path 'tutor.tutor' ends at Pupil.tutor, which is a relationship")
                .withMessageContaining("nest a record for 'tutor' that names it");
    }

    @Test
    void a_computed_field_is_not_called_a_stranger() {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> rowan.loadMissing(rowan.list(PUPIL.query()), PUPIL.pupils))
                .withMessageContaining("Pupil.pupils is a computed field, but only relationships are loaded");
    }

    private List<String> names(Condition<Pupil> condition) {
        return rowan.list(PUPIL.query().filter(condition)).stream()
                .map(row -> row.get(PUPIL.name))
                .toList();
    }

    private record Named(String name) {}

    /** Learns, and helps others. */
    public static final class Pupil extends Resource<Pupil> {
        public static final Pupil PUPIL = new Pupil();

        /** Kept whole. */
        public record File(String note, List<Integer> marks) {}

        public final Attribute<Pupil, Integer> number = integer().primaryKey();
        public final Text<Pupil> name = string().required();
        public final Attribute<Pupil, LocalDate> born = date();
        public final Attribute<Pupil, File> file = json(File.class);
        public final Attribute<Pupil, Integer> tutorId = integer();
        public final ToOne<Pupil, Pupil> tutor = belongsTo(Pupil.class);
        public final ToMany<Pupil, Pupil> tutored = hasMany(Pupil.class).via(pupil -> pupil.tutorId);
        public final Aggregate<Pupil, Long> pupils = count(tutored);
        public final Argument<String> nick = argument(String.class);
        public final Argument<List<Integer>> numbers = listArgument(Integer.class);
        public final Create<Pupil> create = create();
        public final Read<Pupil> read = read();
        public final Read<Pupil> others = read().argument(numbers).filter(number.notIn(numbers));
        public final Read<Pupil> called = read().argument(nick)
                .filter(name.eq(coalesce(nick, name)))
                .filter(when(nick.isNull(), name).otherwise(nick).eq(name))
                .sort(number.asc());
    }
}
