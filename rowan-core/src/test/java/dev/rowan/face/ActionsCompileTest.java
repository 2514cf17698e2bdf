package dev.rowan.face;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What actions may say compiles as it is shown, and nonsense does not. */
class ActionsCompileTest {
    private static final String FIELDS = """
            public enum Status { ACTIVE, GONE }
            public record Line(String sku, Integer count) {}
            public final Text<Note> name = string();
            public final Text<Note> email = string();
            public final Attribute<Note, Status> status = enumeration(Status.class);
            public final Attribute<Note, Integer> count = integer();
            public final Attribute<Note, Instant> startsAt = instant();
            public final Attribute<Note, Instant> endsAt = instant();
            public final Attribute<Note, Instant> archivedAt = instant();
            public final Attribute<Note, Long> version = version();
            public final Attribute<Note, UUID> ownerId = uuid();
            public final ToOne<Note, User> owner = belongsTo(User.class).via(ownerId);
            public final ToMany<Note, Group> groups = manyToMany(Group.class, UserGroup.class);
            public final Identity<Note> uniqueEmail = identity(email);
            public final Argument<List<UUID>> groupIds = listArgument(UUID.class);
            public final Argument<String> again = argument(String.class).required().maxLength(80);
            public final Argument<Instant> before = argument(Instant.class).internal().defaultsTo(Instant::now);
            public final Argument<List<Line>> lines = listArgument(Line.class);
            public final Argument<Integer> most = argument(Integer.class).defaultsTo(3).min(1).max(9);
            """;

    @Test
    void actions_as_they_are_shown() {
        assertThat(Javac.errors(FaceSources.declaring(FIELDS + """
                public final Create<Note> register = create().accept(name, email).argument(groupIds)
                        .validate(email.matches("[^@]+@[^@]+"))
                        .change(set(status, Status.ACTIVE))
                        .manage(groups, APPEND, groupIds)
                        .afterCommit(row -> row.get(name));
                public final Create<Note> importNote = create().accept(name, email).upsertOn(uniqueEmail, name);
                public final Update<Note> rename     = update().accept(name).optimisticLock(version);
                public final Destroy<Note> archive   = destroy().soft(archivedAt);
                public final Read<Note>    admins    = read().filter(groups.any(g -> g.name.eq("admins"))).paginated(50);
                """))).isEmpty();
    }

    @Test
    void all_else_that_actions_can_say() {
        assertThat(Javac.errors(FaceSources.declaring(FIELDS + """
                public final Create<Note> sign = create().argument(again).argument(most).argument(before)
                        .validate(present(name, email)).validate(absent(archivedAt)).validate(changing(name))
                        .validate(oneOf(status, Status.ACTIVE, Status.GONE)).validate(length(name, 1, 5))
                        .validate(confirm(again, email).message("must be typed twice").where(email.isNotNull()))
                        .validate(endsAt.gt(startsAt)).validate(count.le(most)).validate(most.lt(5))
                        .validate(check(endsAt.gt(startsAt)).message("ends before it starts"))
                        .validate(custom(p -> { if (p.changes(name) && p.argument(most) > 2) p.problem(name, "no"); }))
                        .change(set(count, count.plus(1).times(2).minus(most)).where(count.gt(0)), setIfAbsent(name, "x"))
                        .change(increment(count, 1), relateActor(owner), set(name, name.concat("!").concat(email)))
                        .change(change(p -> p.set(name, p.value(email))))
                        .beforeWrite(call -> call.set(name, call.value(email)))
                        .afterWrite(row -> row.get(name))
                        .afterWrite((row, call) -> call.handle().list(USER.query()))
                        .afterCommit((row, call) -> call.argument(again))
                        .onFailure((call, exception) -> exception.getMessage())
                        .upsertOn(uniqueEmail, name, count).onlyIf(count.lt(most));
                public final Update<Note> edit = update().argument(lines).manage(owner, APPEND, most).change(set(name, "x"));
                public final Destroy<Note> end = destroy().cascade(groups).optimisticLock(version).validate(count.eq(0));
                public final Generic<Note, Integer> archiveAll = generic(Integer.class).argument(before)
                        .validate(before.lt(Instant.MAX)).run(call -> call.handle().list(USER.query()).size());
                public final Generic<Note, List<String>> names = genericList(String.class).run(call -> List.of("x"));
                public final Read<Note> search = read().argument(again).argument(groupIds)
                        .filter(name.containsText(again).and(id.in(groupIds))).sort(name.asc())
                        .prepare(query -> query.limit(5).load(groups));
                static void use(Rowan rowan, Note note, Row<User> ada) {
                    Integer many = rowan.as(ada).run(note.archiveAll.set(note.before, Instant.EPOCH));
                    List<String> all = rowan.run(note.names.input(Map.of()));
                    Row<Note> made = rowan.run(note.sign.set(note.again, "x").set(note.name, "y"));
                    List<Row<Note>> found = rowan.list(note.search.query().set(note.again, "a").input(Map.of("again", "b")));
                }
                """))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Create<Note> x = create().validate(USER.name.matches(\"a\"));",
                "Create<Note> x = create().validate(USER.name.eq(\"a\"));",
                "Create<Note> x = create().validate(present(USER.name));",
                "Create<Note> x = create().change(set(name, 1));",
                "Create<Note> x = create().change(set(count, name));",
                "Create<Note> x = create().change(increment(count, \"1\"));",
                "Create<Note> x = create().validate(confirm(most, email));",
                "Create<Note> x = create().optimisticLock(version);",
                "Create<Note> x = create().soft(archivedAt);",
                "Create<Note> x = create().upsertOn(USER_GROUP.uniqueUserGroup, name);",
                "Update<Note> x = update().upsertOn(uniqueEmail, name);",
                "Update<Note> x = update().optimisticLock(count);",
                "Destroy<Note> x = destroy().soft(name);",
                "Read<Note> x = read().validate(present(name));",
                "Read<Note> x = read().filter(name.matches(\"a\"));",
                "Generic<Note, Integer> x = generic(Integer.class).run(call -> \"x\");",
                "Generic<Note, Integer> x = generic(Integer.class).validate(name.eq(\"x\"));",
                "Argument<String> x = argument(Integer.class);",
                "Argument<List<UUID>> x = argument(UUID.class);",
                "Argument<Integer> x = argument(Integer.class).defaultsTo(\"x\");",
            })
    void nonsense_does_not(String wrong) {
        assertThat(Javac.errors(FaceSources.declaring(FIELDS + "public final " + wrong)))
                .hasSizeGreaterThanOrEqualTo(1)
                .allMatch(error -> error.startsWith("public final " + wrong));
    }

    @Test
    void an_argument_is_set_to_its_own_class_of_values() {
        String use = "static void use(Note n) { n.go.set(n.most, \"x\"); }";
        assertThat(Javac.errors(FaceSources.declaring(FIELDS + "public final Create<Note> go = create();\n" + use)))
                .hasSize(1);
    }
}
