package dev.rowan.memory;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.Generation;
import dev.rowan.model.IdentityModel;
import dev.rowan.model.OnDelete;
import dev.rowan.model.ReferenceRule;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Through;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.ArrayList;
import java.util.List;

/** The models of the tests. Each instance is compiled anew, as another handle on the same store would do it. */
final class Club {
    final ResourceModel person = resource(
            "Person",
            1,
            List.of("email"),
            column("id", Scalar.UUID),
            required("name", Scalar.TEXT),
            column("email", Scalar.CASE_INSENSITIVE_TEXT),
            column("bossId", Scalar.UUID),
            column("deputyId", Scalar.UUID),
            column("photo", Scalar.BYTES));
    final ResourceModel team = resource("Team", 1, List.of(), column("id", Scalar.UUID), column("title", Scalar.TEXT));
    final ResourceModel membership = resource(
            "Membership",
            2,
            List.of("personId", "teamId"),
            column("personId", Scalar.UUID),
            column("teamId", Scalar.UUID),
            column("role", Scalar.TEXT));
    /** A join in which a link may stand more than once. */
    final ResourceModel visit = resource(
            "Visit",
            1,
            List.of(),
            counted("id"),
            required("personId", Scalar.UUID),
            required("teamId", Scalar.UUID),
            column("note", Scalar.TEXT));

    final ResourceModel note = resource(
            "Note",
            1,
            List.of("personId", "slot"),
            column("id", Scalar.INTEGER),
            column("personId", Scalar.UUID),
            column("slot", Scalar.INTEGER),
            column("text", Scalar.TEXT));
    final ResourceModel badge = resource(
            "Badge", 1, List.of(), column("code", Scalar.CASE_INSENSITIVE_TEXT), required("personId", Scalar.UUID));

    final RelationshipModel boss = belongsTo("boss", person, "bossId", person, OnDelete.SET_NULL);
    final RelationshipModel deputy = belongsTo("deputy", person, "deputyId", person, OnDelete.SET_NULL);
    final RelationshipModel reports = hasMany("reports", person, person, "bossId");
    final RelationshipModel notes = hasMany("notes", person, note, "personId");
    final RelationshipModel badges = hasMany("badges", person, badge, "personId");
    final RelationshipModel badgeOf = hasOne("badge", person, badge, "personId");
    final RelationshipModel teams = manyToMany("teams", person, team, membership);
    final RelationshipModel visited = manyToMany("visited", person, team, visit);
    /** Leads by a key that is not the primary one. */
    final RelationshipModel titles = new RelationshipModel(
            "titles",
            RelationshipKind.MANY_TO_MANY,
            person,
            team,
            of(person, "id"),
            of(team, "title"),
            new Through(visit, of(visit, "personId"), of(visit, "note")),
            false,
            ReferenceRule.on(OnDelete.RESTRICT));

    final RelationshipModel author = belongsTo("author", note, "personId", person, OnDelete.RESTRICT);
    final RelationshipModel bearer = belongsTo("bearer", badge, "personId", person, OnDelete.CASCADE);

    Club() {
        RelationshipModel member = belongsTo("person", membership, "personId", person, OnDelete.CASCADE);
        RelationshipModel memberOf = belongsTo("team", membership, "teamId", team, OnDelete.CASCADE);
        RelationshipModel visitor = belongsTo("person", visit, "personId", person, OnDelete.CASCADE);
        RelationshipModel visitOf = belongsTo("team", visit, "teamId", team, OnDelete.RESTRICT);
        person.relate(
                List.of(boss, deputy, reports, notes, badges, badgeOf, teams, visited),
                List.of(boss, deputy, member, visitor, author, bearer));
        team.relate(List.of(), List.of(memberOf, visitOf));
        membership.relate(List.of(member, memberOf), List.of());
        visit.relate(List.of(visitor, visitOf), List.of());
        note.relate(List.of(author), List.of());
        badge.relate(List.of(bearer), List.of());
    }

    static AttributeModel of(ResourceModel resource, String attribute) {
        return resource.attribute(attribute).orElseThrow();
    }

    /** What an attribute is before it has a resource and a position. */
    private record Column(String name, ValueType type, boolean required, Generation generation) {}

    private static Column column(String name, ValueType type) {
        return new Column(name, type, false, Generation.NONE);
    }

    private static Column required(String name, ValueType type) {
        return new Column(name, type, true, Generation.NONE);
    }

    private static Column counted(String name) {
        return new Column(name, Scalar.LONG, false, Generation.IDENTITY);
    }

    private static ResourceModel resource(String name, int keys, List<String> identity, Column... columns) {
        List<AttributeModel> all = new ArrayList<>();
        for (Column column : columns) {
            all.add(new AttributeModel(
                    name,
                    column.name(),
                    column.name(),
                    all.size(),
                    column.type(),
                    column.required(),
                    false,
                    false,
                    column.generation(),
                    null,
                    null,
                    List.of(),
                    null));
        }
        List<AttributeModel> unique =
                all.stream().filter(each -> identity.contains(each.name())).toList();
        return ResourceModel.of(name, "Test", name)
                .attributes(all, all.subList(0, keys))
                .identities(unique.isEmpty() ? List.of() : List.of(new IdentityModel(name, "unique", unique)))
                .build();
    }

    private static RelationshipModel belongsTo(
            String name, ResourceModel source, String key, ResourceModel destination, OnDelete onDelete) {
        return new RelationshipModel(
                name,
                RelationshipKind.BELONGS_TO,
                source,
                destination,
                of(source, key),
                of(destination, "id"),
                null,
                of(source, key).required(),
                ReferenceRule.on(onDelete));
    }

    private static RelationshipModel hasMany(String name, ResourceModel source, ResourceModel destination, String key) {
        return from(name, RelationshipKind.HAS_MANY, source, of(destination, key), destination);
    }

    private static RelationshipModel hasOne(String name, ResourceModel source, ResourceModel destination, String key) {
        return from(name, RelationshipKind.HAS_ONE, source, of(destination, key), destination);
    }

    private static RelationshipModel from(
            String name, RelationshipKind kind, ResourceModel source, AttributeModel key, ResourceModel destination) {
        return new RelationshipModel(
                name,
                kind,
                source,
                destination,
                of(source, "id"),
                key,
                null,
                false,
                ReferenceRule.on(OnDelete.RESTRICT));
    }

    private static RelationshipModel manyToMany(
            String name, ResourceModel source, ResourceModel destination, ResourceModel join) {
        Through through = new Through(join, of(join, "personId"), of(join, "teamId"));
        return new RelationshipModel(
                name,
                RelationshipKind.MANY_TO_MANY,
                source,
                destination,
                of(source, "id"),
                of(destination, "id"),
                through,
                false,
                ReferenceRule.on(OnDelete.RESTRICT));
    }
}
