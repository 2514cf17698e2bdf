package dev.rowan.tasks.doctor;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.postgres.Table;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import dev.rowan.resource.storage.Index;

/** Resources whose declarations are well. */
final class Ward {
    private Ward() {}

    public static final class Person extends Resource<Person> {
        public static final Person PERSON = new Person();
        public final Attribute<Person, Long> id = identityPrimaryKey();
        public final Text<Person> email = string().required();
        public final Text<Person> nick = string();
        public final Text<Person> pin = string();
        public final Identity<Person> uniqueEmail = identity(email);
        public final ToMany<Person, Team> teams = manyToMany(Team.class, Member.class);
        public final ToMany<Person, Note> notes = hasMany(Note.class);
        public final Create<Person> create = create();
        public final Read<Person> read = read();
        public final Update<Person> update = update();
        public final Table table = Table.named("people");

        private Person() {}
    }

    public static final class Team extends Resource<Team> {
        public static final Team TEAM = new Team();
        public final Attribute<Team, Long> id = identityPrimaryKey();
        public final Text<Team> name = string().required();
        public final Text<Team> town = string();
        public final Index<Team> byName = index(name);
        public final ToMany<Team, Person> people = manyToMany(Person.class, Member.class);
        public final Create<Team> create = create();
        public final Read<Team> read = read();
        public final Update<Team> update = update();

        private Team() {}
    }

    public static final class Member extends Resource<Member> {
        public static final Member MEMBER = new Member();
        public final Attribute<Member, Long> personId = bigint().primaryKey();
        public final Attribute<Member, Long> teamId = bigint().primaryKey();
        public final ToOne<Member, Person> person = belongsTo(Person.class).via(personId);
        public final ToOne<Member, Team> team = belongsTo(Team.class).via(teamId);
        public final Create<Member> create = create();
        public final Read<Member> read = read();
        public final Destroy<Member> destroy = destroy();

        private Member() {}
    }

    public static final class Note extends Resource<Note> {
        public static final Note NOTE = new Note();
        public final Attribute<Note, Long> id = identityPrimaryKey();
        public final Text<Note> text = string();
        public final Attribute<Note, Long> personId = bigint();
        public final ToOne<Note, Person> person = belongsTo(Person.class).via(personId);
        public final Create<Note> create = create();
        public final Read<Note> read = read();

        private Note() {}
    }

    static final Resource<?>[] ALL = {Person.PERSON, Team.TEAM, Member.MEMBER, Note.NOTE};
}
