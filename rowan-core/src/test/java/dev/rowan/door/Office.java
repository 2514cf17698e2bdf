package dev.rowan.door;

import dev.rowan.expression.Aggregate;
import dev.rowan.expression.Argument;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Calculation;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** Resources that show a part of themselves. */
final class Office {
    static final Domain OFFICE = Domain.of("Office", Person.PERSON, Team.TEAM, Seat.SEAT, Plan.PLAN, Audit.AUDIT);

    private Office() {}

    enum Mood {
        CALM,
        GLAD
    }

    record Address(String city, int number) {}

    public static final class Person extends Resource<Person> {
        public static final Person PERSON = new Person();

        public final Attribute<Person, UUID> id = uuidPrimaryKey();
        public final Text<Person> name = string().required().exposed();
        public final Text<Person> mail = caseInsensitive().exposed();
        public final Text<Person> salaryNote = string();
        public final Attribute<Person, Integer> age = integer().exposed();
        public final Attribute<Person, Long> steps = bigint().exposed();
        public final Attribute<Person, BigDecimal> pay =
                decimal().precision(10, 2).exposed();
        public final Attribute<Person, Boolean> away = bool().exposed();
        public final Attribute<Person, UUID> badge = uuid().exposed();
        public final Attribute<Person, LocalDate> born = date().exposed();
        public final Attribute<Person, LocalTime> starts = time().exposed();
        public final Attribute<Person, Instant> seen = instant().exposed();
        public final Attribute<Person, Mood> mood = enumeration(Mood.class).exposed();
        public final Attribute<Person, List<String>> tags = listOf(String.class).exposed();
        public final Attribute<Person, Address> address = json(Address.class).exposed();
        public final Attribute<Person, UUID> bossId = uuid();
        public final ToOne<Person, Person> boss = belongsTo(Person.class).via(bossId);
        public final ToMany<Person, Person> staff = hasMany(Person.class).via(p -> p.bossId);
        public final ToMany<Person, Team> teams = manyToMany(Team.class, Seat.class);
        public final Calculation<Person, Long> reach = calculate(steps.plus(1L)).exposed();
        public final Calculation<Person, String> call =
                calculate(name.concat("!")).exposed();
        public final Aggregate<Person, Long> teamCount = count(teams).exposed();
        public final Aggregate<Person, Long> staffCount = count(staff);
        public final Argument<String> separator =
                argument(String.class).maxLength(3).defaultsTo(" ");
        public final Argument<Long> bonus = argument(Long.class).required().min(0L);
        public final Argument<String> salt = argument(String.class).required().internal();
        public final Argument<String> pepper = argument(String.class).internal();
        public final Argument<Integer> least = argument(Integer.class).required();
        public final Calculation<Person, String> badgeText = calculate(
                        name.concat(separator).concat(mail))
                .argument(separator)
                .exposed();
        public final Calculation<Person, Long> raised =
                calculate(steps.plus(bonus)).argument(bonus).exposed();
        public final Calculation<Person, String> salted =
                calculate(name.concat(salt)).argument(salt).exposed();
        public final Calculation<Person, String> peppered =
                calculate(name.concat(pepper)).argument(pepper).exposed();
        public final ToMany<Person, Audit> audits = hasMany(Audit.class).via(a -> a.personId);

        public final Create<Person> create = create();
        public final Read<Person> read = read();
        public final Read<Person> paged = read().paginated(2, 5);
        public final Read<Person> older =
                read().argument(least).argument(pepper).filter(age.ge(least));
    }

    public static final class Team extends Resource<Team> {
        public static final Team TEAM = new Team();

        public final Attribute<Team, UUID> id = uuidPrimaryKey();
        public final Text<Team> name = string().required().exposed();
        public final Attribute<Team, Integer> count = integer().exposed();
        public final ToMany<Team, Plan> plans = hasMany(Plan.class).via(p -> p.teamId);
        public final ToMany<Team, Person> people = manyToMany(Person.class, Seat.class);

        public final Create<Team> create = create();
        public final Read<Team> read = read();
    }

    public static final class Seat extends Resource<Seat> {
        public static final Seat SEAT = new Seat();

        public final Attribute<Seat, UUID> personId = uuid().primaryKey();
        public final Attribute<Seat, UUID> teamId = uuid().primaryKey();
        public final ToOne<Seat, Person> person = belongsTo(Person.class).via(personId);
        public final ToOne<Seat, Team> team = belongsTo(Team.class).via(teamId);

        public final Create<Seat> create = create();
        public final Read<Seat> read = read();
    }

    public static final class Plan extends Resource<Plan> {
        public static final Plan PLAN = new Plan();

        public final Attribute<Plan, UUID> id = uuidPrimaryKey();
        public final Text<Plan> name = string().required().exposed();
        public final Attribute<Plan, UUID> teamId = uuid();
        public final ToOne<Plan, Team> team = belongsTo(Team.class).via(teamId);

        public final Create<Plan> create = create();
        public final Read<Plan> read = read();
    }

    /** Shows nothing of itself. */
    public static final class Audit extends Resource<Audit> {
        public static final Audit AUDIT = new Audit();

        public final Attribute<Audit, UUID> id = uuidPrimaryKey();
        public final Text<Audit> note = string();
        public final Attribute<Audit, UUID> personId = uuid();
        public final ToOne<Audit, Person> person = belongsTo(Person.class).via(personId);

        public final Create<Audit> create = create();
        public final Read<Audit> read = read();
    }
}
