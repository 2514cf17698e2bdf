package dev.rowan.compile;

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
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The resources of the five guides, their mistakes mended. */
interface Guides {
    final class User extends Resource<User> {
        public static final User USER = new User();

        public final Attribute<User, UUID> id = uuidPrimaryKey();
        public final Text<User> name = string().maxLength(80).required().exposed();
        public final Attribute<User, Instant> createdAt = createdAt();
        public final ToMany<User, Organization> organizations = manyToMany(Organization.class, UserOrganization.class);
        public final ToMany<User, Group> groups = manyToMany(Group.class, UserGroup.class);
        public final ToMany<User, Aim> aims = manyToMany(Aim.class, UserAim.class);
        public final ToMany<User, Event> events = manyToMany(Event.class, UserEvent.class);
        public final ToMany<User, Plan> plans = manyToMany(Plan.class, UserPlan.class);

        public final Create<User> create = create().accept(name);
        public final Read<User> read = read();
        public final Update<User> update = update().accept(name);
        public final Destroy<User> destroy = destroy();
    }

    final class Organization extends Resource<Organization> {
        public static final Organization ORGANIZATION = new Organization();

        public final Attribute<Organization, UUID> id = uuidPrimaryKey();
        public final Text<Organization> name = string().required().exposed();
        public final ToMany<Organization, User> users = manyToMany(User.class, UserOrganization.class);

        public final Create<Organization> create = create();
        public final Read<Organization> read = read();
        public final Update<Organization> update = update();
        public final Destroy<Organization> destroy = destroy();
    }

    final class UserOrganization extends Resource<UserOrganization> {
        public static final UserOrganization USER_ORGANIZATION = new UserOrganization();

        public final Attribute<UserOrganization, UUID> userId = uuid().primaryKey();
        public final Attribute<UserOrganization, UUID> organizationId = uuid().primaryKey();
        public final ToOne<UserOrganization, User> user = belongsTo(User.class).via(userId);
        public final ToOne<UserOrganization, Organization> organization =
                belongsTo(Organization.class).via(organizationId);
        public final Text<UserOrganization> role = string().defaultsTo("member").exposed();

        public final Identity<UserOrganization> uniqueUserOrganization = identity(userId, organizationId);

        public final Create<UserOrganization> create = create();
        public final Read<UserOrganization> read = read();
        public final Destroy<UserOrganization> destroy = destroy();
    }

    final class Group extends Resource<Group> {
        public static final Group GROUP = new Group();

        public final Attribute<Group, UUID> id = uuidPrimaryKey();
        public final Text<Group> name = string().required().exposed();
        public final ToMany<Group, User> users = manyToMany(User.class, UserGroup.class);

        public final Create<Group> create = create();
        public final Read<Group> read = read();
        public final Update<Group> update = update();
        public final Destroy<Group> destroy = destroy();
    }

    final class UserGroup extends Resource<UserGroup> {
        public static final UserGroup USER_GROUP = new UserGroup();

        public final Attribute<UserGroup, UUID> userId = uuid().primaryKey();
        public final Attribute<UserGroup, UUID> groupId = uuid().primaryKey();
        public final ToOne<UserGroup, User> user = belongsTo(User.class).via(userId);
        public final ToOne<UserGroup, Group> group = belongsTo(Group.class).via(groupId);
        public final Text<UserGroup> role = string().defaultsTo("member").exposed();

        public final Identity<UserGroup> uniqueUserGroup = identity(userId, groupId);

        public final Create<UserGroup> create = create();
        public final Read<UserGroup> read = read();
        public final Destroy<UserGroup> destroy = destroy();
    }

    final class Aim extends Resource<Aim> {
        public static final Aim AIM = new Aim();

        public final Attribute<Aim, UUID> id = uuidPrimaryKey();
        public final Text<Aim> name = string().required().exposed();
        public final ToMany<Aim, User> users = manyToMany(User.class, UserAim.class);

        public final Create<Aim> create = create();
        public final Read<Aim> read = read();
        public final Update<Aim> update = update();
        public final Destroy<Aim> destroy = destroy();
    }

    final class UserAim extends Resource<UserAim> {
        public static final UserAim USER_AIM = new UserAim();

        public final Attribute<UserAim, UUID> userId = uuid().primaryKey();
        public final Attribute<UserAim, UUID> aimId = uuid().primaryKey();
        public final ToOne<UserAim, User> user = belongsTo(User.class).via(userId);
        public final ToOne<UserAim, Aim> aim = belongsTo(Aim.class).via(aimId);
        public final Text<UserAim> role = string().defaultsTo("member").exposed();

        public final Identity<UserAim> uniqueUserAim = identity(userId, aimId);

        public final Create<UserAim> create = create();
        public final Read<UserAim> read = read();
        public final Destroy<UserAim> destroy = destroy();
    }

    final class Event extends Resource<Event> {
        public static final Event EVENT = new Event();

        public final Attribute<Event, UUID> id = uuidPrimaryKey();
        public final Text<Event> name = string().required().exposed();
        public final ToMany<Event, User> users = manyToMany(User.class, UserEvent.class);

        public final Create<Event> create = create();
        public final Read<Event> read = read();
        public final Update<Event> update = update();
        public final Destroy<Event> destroy = destroy();
    }

    final class UserEvent extends Resource<UserEvent> {
        public static final UserEvent USER_EVENT = new UserEvent();

        public final Attribute<UserEvent, UUID> userId = uuid().primaryKey();
        public final Attribute<UserEvent, UUID> eventId = uuid().primaryKey();
        public final ToOne<UserEvent, User> user = belongsTo(User.class).via(userId);
        public final ToOne<UserEvent, Event> event = belongsTo(Event.class).via(eventId);
        public final Text<UserEvent> role = string().defaultsTo("member").exposed();

        public final Identity<UserEvent> uniqueUserEvent = identity(userId, eventId);

        public final Create<UserEvent> create = create();
        public final Read<UserEvent> read = read();
        public final Destroy<UserEvent> destroy = destroy();
    }

    final class Plan extends Resource<Plan> {
        public static final Plan PLAN = new Plan();

        public final Attribute<Plan, UUID> id = uuidPrimaryKey();
        public final Text<Plan> name = string().required().exposed();
        public final ToMany<Plan, User> users = manyToMany(User.class, UserPlan.class);

        public final Create<Plan> create = create();
        public final Read<Plan> read = read();
        public final Update<Plan> update = update();
        public final Destroy<Plan> destroy = destroy();
    }

    final class UserPlan extends Resource<UserPlan> {
        public static final UserPlan USER_PLAN = new UserPlan();

        public final Attribute<UserPlan, UUID> userId = uuid().primaryKey();
        public final Attribute<UserPlan, UUID> planId = uuid().primaryKey();
        public final ToOne<UserPlan, User> user = belongsTo(User.class).via(userId);
        public final ToOne<UserPlan, Plan> plan = belongsTo(Plan.class).via(planId);
        public final Text<UserPlan> role = string().defaultsTo("member").exposed();

        public final Identity<UserPlan> uniqueUserPlan = identity(userId, planId);

        public final Create<UserPlan> create = create();
        public final Read<UserPlan> read = read();
        public final Destroy<UserPlan> destroy = destroy();
    }

    static List<Domain> domains() {
        return List.of(
                Domain.of(
                        "Accounts",
                        User.USER,
                        Organization.ORGANIZATION,
                        UserOrganization.USER_ORGANIZATION,
                        UserGroup.USER_GROUP,
                        UserAim.USER_AIM,
                        UserEvent.USER_EVENT,
                        UserPlan.USER_PLAN),
                Domain.of("Works", Group.GROUP, Aim.AIM, Event.EVENT, Plan.PLAN));
    }
}
