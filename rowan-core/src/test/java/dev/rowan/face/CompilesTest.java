package dev.rowan.face;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user of Rowan may write. */
class CompilesTest {
    @Test
    void the_domains() {
        assertThat(Javac.errors(FaceSources.with("Domains", """
                        final class Domains {
                            public static final Domain ACCOUNTS = Domain.of("Accounts", USER, USER_GROUP);
                            public static final Domain WORKS    = Domain.of("Works", GROUP);

                            static Rowan open(Store store) {
                                return Rowan.open(store, ACCOUNTS, WORKS);
                            }
                        }
                        """))).isEmpty();
    }

    @Test
    void the_shapes() {
        assertThat(Javac.errors(FaceSources.with("Shapes", """
                        final class Shapes {
                            record Member(UUID id, String name, List<InGroup> groups) {}
                            record InGroup(String name, String role) {}

                            static List<Member> members(Rowan rowan) {
                                return rowan.list(USER.query().filter(USER.name.contains("da")).into(Member.class));
                            }
                        }
                        """))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                Row<User> one = rowan.one(USER.query().load(USER.groups));
                for (Row<Group> each : one.get(USER.groups)) System.out.println(each.get(GROUP.name));
                """, """
                rowan.run(USER_GROUP.create.set(USER_GROUP.userId, userId).set(USER_GROUP.groupId, groupId));
                rowan.run(USER_GROUP.create.set(USER_GROUP.user, user).set(USER_GROUP.group, group));
                """, """
                rowan.run(USER.update.of(user).manage(USER.groups, APPEND, List.of(group)));
                rowan.run(USER.update.of(user).manage(USER.groups, APPEND_AND_REMOVE, List.of(groupId, group.key())));
                rowan.run(USER.update.of(user).manage(USER.groups, REMOVE, null));
                """, """
                rowan.run(USER.update.of(user).manage(USER.groups, APPEND, List.of(Link.to(group).with(USER_GROUP.role, "admin"))));
                """, """
                Query<User> query = USER.query()
                    .filter(USER.name.startsWith("A").and(USER.groups.any(g -> g.name.eq("admins"))))
                    .sort(USER.groups.count().desc(), USER.name.asc())
                    .load(USER.groups.with(q -> q.filter(GROUP.name.ne("x")).sort(GROUP.name.asc()).limit(3)))
                    .limit(20);
                List<Row<User>> all = rowan.list(query);
                Optional<Row<User>> found = rowan.find(query);
                Row<User> got = rowan.get(USER.key(userId));
                long count = rowan.count(query);
                boolean there = rowan.exists(USER.read.query().filter(USER.id.in(userId, groupId)));
                """, """
                Row<User> ada = rowan.run(USER.create.set(USER.name, "Ada"));
                rowan.run(USER.update.of(ada).set(USER.name, "Ada L."));
                rowan.run(USER.update.of(USER.key(userId)).input(Map.of("name", "Ada")));
                rowan.run(USER.create.input(Map.of("name", "Ada")));
                record NewUser(String name) {}
                rowan.run(USER.create.from(new NewUser("Ada")));
                Row<User> gone = rowan.run(USER.destroy.of(ada));
                """, """
                rowan.transaction(() -> { rowan.run(USER.destroy.of(user)); });
                Row<User> made = rowan.transaction(Isolation.SERIALIZABLE, () -> rowan.run(USER.create.set(USER.name, "Ada")));
                """, """
                Query<UserGroup> links = USER_GROUP.query()
                    .filter(USER_GROUP.group.text(g -> g.name).startsWith("a").or(USER_GROUP.role.isNull()))
                    .filter(USER_GROUP.group.at(g -> g.createdAt).lt(Instant.EPOCH).not())
                    .load(USER_GROUP.user, USER_GROUP.group.with(q -> q.load(GROUP.users)));
                """, """
                Query<User> query = USER.query().load(USER.groupCount, USER.label, USER.groups)
                    .filter(USER.groupCount.gt(3L).and(USER.groups.to(g -> g.users).any(u -> u.label.eq("x"))))
                    .sort(USER.groups.where(g -> g.name.ne("x")).max(g -> g.createdAt).desc(), USER.label.asc());
                long count = user.get(USER.groupCount);
                Expr<User, List<String>> names = USER.groups.list(g -> g.name).sort(g -> g.name.desc()).distinct();
                """})
    void what_is_asked_and_written(String statements) {
        assertThat(Javac.errors(FaceSources.running(statements))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                enum Status { ACTIVE, GONE }
                record Address(String street, String city) {}
                public final Text<Note> a = string().minLength(1).pattern("[a-z]+").sensitive();
                public final Text<Note> b = caseInsensitive();
                public final Attribute<Note, Integer> c = integer().min(1).max(9).defaultsTo(3);
                public final Attribute<Note, Long> d = bigint();
                public final Attribute<Note, BigDecimal> e = decimal().precision(12, 2);
                public final Attribute<Note, Boolean> f = bool().defaultsTo(false);
                public final Attribute<Note, UUID> g = uuid().defaultsTo(UUID::randomUUID);
                public final Attribute<Note, LocalDate> h = date();
                public final Attribute<Note, LocalTime> i = time();
                public final Attribute<Note, Instant> j = instant();
                public final Attribute<Note, byte[]> k = bytes();
                public final Attribute<Note, Status> l = enumeration(Status.class).defaultsTo(Status.ACTIVE);
                public final Attribute<Note, List<String>> m = listOf(String.class);
                public final Attribute<Note, Address> n = json(Address.class);
                public final Attribute<Note, Instant> o = createdAt();
                public final Attribute<Note, Instant> p = updatedAt();
                """, """
                public final Attribute<Note, UUID> userId = uuid();
                public final ToOne<Note, User> user = belongsTo(User.class).via(userId).required();
                public final Attribute<Note, UUID> parentId = uuid().column("parent");
                public final ToOne<Note, Note> parent = belongsTo(Note.class);
                public final ToMany<Note, Note> children = hasMany(Note.class).via(n -> n.parentId);
                public final ToOne<Note, Note> first = hasOne(Note.class).via(n -> n.parentId);
                """, """
                public final Attribute<Note, UUID> userId = uuid();
                public final Attribute<Note, BigDecimal> price = decimal();
                public final ToOne<Note, User> user = belongsTo(User.class);
                public final ToMany<Note, Note> notes = hasMany(Note.class).via(n -> n.userId);
                public final Argument<Long> most = argument(Long.class).defaultsTo(3L);
                public final Aggregate<Note, Long> a = count(user.to(u -> u.groups)).distinct().exposed();
                public final Aggregate<Note, Boolean> b = exists(user.where(u -> u.name.eq("x"))).where(u -> u.label.isNull());
                public final Aggregate<Note, BigDecimal> c = sum(notes, n -> n.price).defaultsTo(BigDecimal.ZERO);
                public final Aggregate<Note, BigDecimal> d = avg(notes, n -> n.d);
                public final Aggregate<Note, Long> e = min(user.to(u -> u.memberships), m -> m.user.at(u -> u.groupCount));
                public final Aggregate<Note, List<String>> f = list(user.to(u -> u.groups), g -> g.name).sort(g -> g.createdAt.desc());
                public final Calculation<Note, Boolean> g = calculate(a.gt(most)).argument(most);
                public final Calculation<Note, Integer> h = calculate(Integer.class, List.of(price, a), row -> row.get(a).intValue());
                """})
    void what_is_declared(String fields) {
        assertThat(Javac.errors(FaceSources.declaring(fields))).isEmpty();
    }
}
