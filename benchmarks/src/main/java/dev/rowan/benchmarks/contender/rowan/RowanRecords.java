package dev.rowan.benchmarks.contender.rowan;

import static dev.rowan.benchmarks.contender.rowan.Person.USER;

import dev.rowan.benchmarks.data.Depth;
import dev.rowan.benchmarks.data.UserView;
import dev.rowan.query.Page;
import dev.rowan.query.Query;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads into records, which say what is read. */
public final class RowanRecords extends RowanWrites {
    record User(UUID id, String name, String email, int age, Instant joinedAt) {}

    record UserWithGroups(UUID id, String name, String email, int age, Instant joinedAt, List<Group> groups) {}

    record UserWithPlans(UUID id, String name, String email, int age, Instant joinedAt, List<GroupWithPlans> groups) {}

    record Group(UUID id, String name, String description) {}

    record GroupWithPlans(UUID id, String name, String description, List<Plan> plans) {}

    record Plan(UUID id, String title) {}

    public RowanRecords(DataSource source) {
        super(source);
    }

    @Override
    public String name() {
        return "Rowan";
    }

    @Override
    public Object user(UUID id) {
        return rowan.one(USER.query().filter(USER.id.eq(id)).into(User.class));
    }

    @Override
    public Object userWithGroups(UUID id) {
        return rowan.one(USER.query().filter(USER.id.eq(id)).into(UserWithGroups.class));
    }

    @Override
    public List<?> users(String from, String below) {
        return rowan.list(between(from, below).into(User.class));
    }

    @Override
    public List<?> usersWithGroups(String from, String below) {
        return rowan.list(between(from, below).into(UserWithGroups.class));
    }

    @Override
    public List<?> usersWithPlans(String from, String below) {
        return rowan.list(between(from, below).into(UserWithPlans.class));
    }

    @Override
    public List<?> usersOfGroup(String group, int limit) {
        return rowan.list(USER.query()
                .filter(USER.groups.any(g -> g.name.eq(group)))
                .sort(USER.name.asc())
                .limit(limit)
                .into(User.class));
    }

    @Override
    public Object cursor(int depth, int size) {
        Page page = Page.first(size);
        for (int read = 0; read < depth; read += size) {
            page = rowan.page(byName().into(User.class), page).next();
        }
        return page;
    }

    @Override
    public List<?> page(Object cursor, int size) {
        return rowan.page(byName().into(User.class), (Page) cursor).rows();
    }

    private static Query<Person> byName() {
        return USER.query().sort(USER.name.asc(), USER.id.asc());
    }

    private static Query<Person> between(String from, String below) {
        return USER.query().filter(USER.name.ge(from).and(USER.name.lt(below))).sort(USER.name.asc());
    }

    @Override
    public UserView view(Object user, Depth depth) {
        if (user instanceof UserWithGroups with) {
            return new UserView(
                    with.id,
                    with.name,
                    with.email,
                    with.age,
                    with.joinedAt,
                    with.groups.stream()
                            .map(group -> new UserView.GroupView(group.id, group.name, group.description, List.of()))
                            .sorted(Comparator.comparing(UserView.GroupView::name))
                            .toList());
        }
        if (user instanceof UserWithPlans with) {
            return new UserView(
                    with.id,
                    with.name,
                    with.email,
                    with.age,
                    with.joinedAt,
                    with.groups.stream()
                            .map(RowanRecords::group)
                            .sorted(Comparator.comparing(UserView.GroupView::name))
                            .toList());
        }
        User flat = (User) user;
        return new UserView(flat.id, flat.name, flat.email, flat.age, flat.joinedAt, List.of());
    }

    private static UserView.GroupView group(GroupWithPlans group) {
        return new UserView.GroupView(
                group.id,
                group.name,
                group.description,
                group.plans.stream()
                        .map(plan -> new UserView.PlanView(plan.id, plan.title))
                        .sorted(Comparator.comparing(UserView.PlanView::title))
                        .toList());
    }
}
