package dev.rowan.face;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user of Rowan may not write, each beside the form that is right: only the fault itself keeps it from compiling. */
class DoesNotCompileTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                // modifiers of declarations
                "USER.name.required();                                  | USER.name.isNull();",
                "USER.name.maxLength(3);                                | USER.name.asc();",
                "USER.name.defaultsTo(\"x\");                           | USER.name.eq(\"x\");",
                "USER.groups.destination().id.primaryKey();             | USER.groups.destination().id.isNull();",
                "USER_GROUP.user.via(USER_GROUP.userId);                | USER_GROUP.user.any();",
                "USER.create.accept(USER.name);                         | USER.create.set(USER.name, \"x\");",
                "USER.groupCount.where(g -> g.name.eq(\"x\"));         | USER.groupCount.eq(1L);",
                "USER.groupCount.exposed();                             | USER.groupCount.asc();",
                "USER.label.defaultsTo(\"x\");                          | USER.label.eq(\"x\");",
                // whose rows
                "GROUP.query().load(USER.groupCount);                   | USER.query().load(USER.groupCount);",
                "GROUP.query().filter(USER.label.eq(\"x\"));           | USER.query().filter(USER.label.eq(\"x\"));",
                "USER.groups.max(g -> USER.name);                       | USER.groups.max(g -> g.name);",
                "USER.groups.sum(g -> g.name);                          | USER.groups.list(g -> g.name);",
                "USER.query().filter(GROUP.name.eq(\"x\"));             | USER.query().filter(USER.name.eq(\"x\"));",
                "USER.query().sort(GROUP.name.asc());                   | USER.query().sort(USER.name.asc());",
                "USER.query().sort(GROUP.users.count().asc());          | USER.query().sort(USER.groups.count().asc());",
                "USER.query().load(GROUP.users);                        | USER.query().load(USER.groups);",
                "USER.query().load(USER.groups.with(q -> USER.query()));| USER.query().load(USER.groups.with(q -> q));",
                "USER.query().load(USER.groups.with(q -> q.filter(USER.name.eq(\"x\"))));"
                        + "| USER.query().load(USER.groups.with(q -> q.filter(GROUP.name.eq(\"x\"))));",
                "USER.groups.any(g -> USER.name.eq(\"x\"));             | USER.groups.any(g -> g.name.eq(\"x\"));",
                "USER.groups.count(g -> USER_GROUP.role.eq(\"x\"));     | USER.groups.count(g -> GROUP.name.eq(\"x\"));",
                "USER_GROUP.group.at(g -> USER.id);                     | USER_GROUP.group.at(g -> g.id);",
                "USER_GROUP.group.text(g -> g.id);                      | USER_GROUP.group.text(g -> g.name);",
                "USER.name.eq(\"x\").and(GROUP.name.eq(\"x\"));         | USER.name.eq(\"x\").and(USER.name.eq(\"y\"));",
                "USER.name.eq(GROUP.name);                              | USER.name.eq(USER.name);",
                "USER.name.concat(GROUP.name);                          | USER.name.concat(USER.name);",
                "user.get(GROUP.name);                                  | user.get(USER.name);",
                "user.get(GROUP.users);                                 | user.get(USER.groups);",
                // of what class
                "USER.name.eq(1);                                       | USER.name.eq(\"1\");",
                "USER.id.eq(\"x\");                                     | USER.id.eq(userId);",
                "USER.id.eq(USER.name);                                 | USER.id.eq(USER.id);",
                "USER.id.in(\"x\", \"y\");                              | USER.id.in(userId, groupId);",
                "USER.id.contains(\"x\");                               | USER.name.contains(\"x\");",
                "USER.groups.count().eq(\"x\");                         | USER.groups.count().eq(1L);",
                "String id = user.get(USER.id);                         | UUID id = user.get(USER.id);",
                "Row<User> of = user.get(USER.groups);                  | List<Row<Group>> of = user.get(USER.groups);",
                // writes
                "USER.create.set(USER.name, 1);                         | USER.create.set(USER.name, \"1\");",
                "USER.create.set(GROUP.name, \"x\");                    | USER.create.set(USER.name, \"x\");",
                "USER.update.of(user).set(GROUP.name, \"x\");           | USER.update.of(user).set(USER.name, \"x\");",
                "USER.update.of(group);                                 | USER.update.of(user);",
                "USER.update.of(GROUP.key(groupId));                    | USER.update.of(USER.key(userId));",
                "USER.destroy.of(group);                                | USER.destroy.of(user);",
                "USER.update.set(USER.name, \"x\");                     | USER.update.of(user).set(USER.name, \"x\");",
                "USER_GROUP.create.set(USER_GROUP.user, group);         | USER_GROUP.create.set(USER_GROUP.user, user);",
                "USER.create.set(USER_GROUP.user, user);                | USER_GROUP.create.set(USER_GROUP.user, user);",
                "USER.update.of(user).manage(GROUP.users, APPEND, List.of());"
                        + "| USER.update.of(user).manage(USER.groups, APPEND, List.of());",
                "USER.create.manage(GROUP.users, APPEND, List.of());"
                        + "| USER.create.manage(USER.groups, APPEND, List.of());",
                "Link.to(group).with(USER_GROUP.role, 1);               | Link.to(group).with(USER_GROUP.role, \"1\");",
                "Row<Group> made = rowan.run(USER.create.changeset());  | Row<User> made = rowan.run(USER.create.changeset());",
                "List<Row<Group>> all = rowan.list(USER.query());       | List<Row<User>> all = rowan.list(USER.query());",
                "rowan.list(USER);                                      | rowan.list(USER.query());",
                "rowan.run(USER.query());                               | rowan.run(USER.create.changeset());",
            })
    void in_queries_and_changesets(String wrong, String right) {
        assertThat(Javac.errors(FaceSources.running(assigned(right)))).isEmpty();
        assertThat(Javac.errors(FaceSources.running(assigned(wrong))))
                .hasSizeGreaterThanOrEqualTo(1)
                .allMatch(error -> error.startsWith(assigned(wrong)));
    }

    /** An expression is no statement: what is said of it is the same when it is given to a variable. */
    private static String assigned(String statement) {
        return statement.matches("[A-Z][A-Za-z<>]* [a-z]+ = .*") ? statement : "Object it = " + statement;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Attribute<User, UUID> x = uuid();                  | Attribute<Note, UUID> x = uuid();",
                "Attribute<Note, String> x = uuid();                | Attribute<Note, UUID> x = uuid();",
                "Text<Note> x = integer();                          | Text<Note> x = string();",
                "Text<User> x = string();                           | Text<Note> x = string();",
                "ToOne<Note, User> x = hasMany(User.class);         | ToMany<Note, User> x = hasMany(User.class);",
                "ToMany<Note, User> x = hasMany(Group.class);       | ToMany<Note, User> x = hasMany(User.class);",
                "ToOne<User, Note> x = belongsTo(User.class);       | ToOne<Note, User> x = belongsTo(User.class);",
                "ToOne<Note, User> x = belongsTo(User.class).via(USER_GROUP.userId);"
                        + "| ToOne<Note, User> x = belongsTo(User.class).via(id);",
                "ToMany<Note, User> x = hasMany(User.class).via(u -> USER_GROUP.userId);"
                        + "| ToMany<Note, User> x = hasMany(User.class).via(u -> u.id);",
                "ToMany<Note, User> x = manyToMany(User.class, UserGroup.class, j -> j.userId, j -> j.user);"
                        + "| ToMany<Note, User> x = manyToMany(User.class, UserGroup.class, j -> j.group, j -> j.user);",
                "ToMany<Note, String> x = hasMany(String.class);    | ToMany<Note, User> x = hasMany(User.class);",
                "Identity<Note> x = identity(USER.name);            | Identity<Note> x = identity(id);",
                "Create<Note> x = create().accept(USER.name);       | Create<Note> x = create().accept(id);",
                "Create<User> x = create();                         | Create<Note> x = create();",
                "Update<Note> x = create();                         | Update<Note> x = update();",
                "Text<Note> x = string().defaultsTo(1);             | Text<Note> x = string().defaultsTo(\"1\");",
                "Attribute<Note, Integer> x = integer().min(\"1\"); | Attribute<Note, Integer> x = integer().min(1);",
                "Attribute<Note, Integer> x = integer().maxLength(1);| Text<Note> x = string().maxLength(1);",
                "Attribute<Note, String> x = string().precision(1, 1);"
                        + "| Attribute<Note, BigDecimal> x = decimal().precision(1, 1);",
                "Attribute<Note, List<UUID>> x = listOf(String.class);| Attribute<Note, List<UUID>> x = listOf(UUID.class);",
            })
    void in_declarations(String wrong, String right) {
        assertThat(Javac.errors(FaceSources.declaring("public final " + right))).isEmpty();
        assertThat(Javac.errors(FaceSources.declaring("public final " + wrong)))
                .hasSizeGreaterThanOrEqualTo(1)
                .allMatch(error -> error.startsWith("public final " + wrong));
    }
}
