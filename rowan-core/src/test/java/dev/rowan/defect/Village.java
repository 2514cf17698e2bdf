package dev.rowan.defect;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.util.UUID;

/** People in houses and in clubs, with secrets, bytes and documents. */
final class Village {
    private Village() {}

    static Domain[] all() {
        return new Domain[] {Domain.of("Village", House.HOUSE, Person.PERSON, Club.CLUB, Stay.STAY)};
    }

    /** A document. */
    public record Door(String colour, Integer width) {}

    public static final class House extends Resource<House> {
        public static final House HOUSE = new House();

        public final Attribute<House, UUID> id = uuidPrimaryKey();
        public final Text<House> street = string().required();
        public final Text<House> alarm = string().sensitive();
        public final Attribute<House, Integer> rooms = integer();
        public final Attribute<House, Door> door = json(Door.class);
        public final ToMany<House, Person> people = hasMany(Person.class);
        public final Create<House> create = create();
        public final Read<House> read = read();
        public final Update<House> update = update();
        public final Destroy<House> destroy = destroy();
    }

    public static final class Person extends Resource<Person> {
        public static final Person PERSON = new Person();

        public final Attribute<Person, UUID> id = uuidPrimaryKey();
        public final Text<Person> name = string().required();
        public final Attribute<Person, UUID> houseId = uuid();
        public final ToOne<Person, House> house = belongsTo(House.class).via(houseId);
        public final ToMany<Person, Club> clubs = manyToMany(Club.class, Stay.class);
        public final Create<Person> create = create();
        public final Read<Person> read = read();
        public final Update<Person> update = update();
        public final Destroy<Person> destroy = destroy();
    }

    public static final class Club extends Resource<Club> {
        public static final Club CLUB = new Club();

        public final Attribute<Club, UUID> id = uuidPrimaryKey();
        public final Text<Club> name = string().required();
        public final Text<Club> town = string().required();
        public final Identity<Club> unique = identity(name, town);
        public final Create<Club> create = create();
        public final Read<Club> read = read();
        public final Update<Club> update = update();
        public final Destroy<Club> destroy = destroy();
    }

    public static final class Stay extends Resource<Stay> {
        public static final Stay STAY = new Stay();

        public final Attribute<Stay, UUID> personId = uuid().primaryKey();
        public final Attribute<Stay, UUID> clubId = uuid().primaryKey();
        public final ToOne<Stay, Person> person = belongsTo(Person.class).via(personId);
        public final ToOne<Stay, Club> club = belongsTo(Club.class).via(clubId);
        public final Attribute<Stay, byte[]> seal = bytes();
        public final Create<Stay> create = create();
        public final Read<Stay> read = read();
        public final Update<Stay> update = update();
        public final Destroy<Stay> destroy = destroy();
    }
}
