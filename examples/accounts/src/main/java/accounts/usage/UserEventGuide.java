package accounts.usage;

import static accounts.domain.Event.EVENT;
import static accounts.domain.User.USER;
import static accounts.domain.UserEvent.USER_EVENT;
import static dev.rowan.changeset.Manage.APPEND;

import accounts.domain.Event;
import accounts.domain.User;
import accounts.narration.Narrator;
import dev.rowan.Rowan;
import dev.rowan.changeset.Link;
import dev.rowan.row.Row;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the guide "User-Event many-to-many" does, and that it worked. */
final class UserEventGuide {
    record Person(String name, List<InEvent> events) {}

    record InEvent(String name, String role) {}

    private UserEventGuide() {}

    static void play(Rowan rowan, Narrator tell) {
        tell.chapter("User – Event");
        tell.step("First, somebody, and three events");
        Row<User> edsger =
                rowan.run(USER.create.set(USER.handle, Fresh.name("edsger")).set(USER.name, "Edsger"));
        Row<Event> lecture = rowan.run(EVENT.create.set(EVENT.name, "Lecture"));
        Row<Event> dinner = rowan.run(EVENT.create.set(EVENT.name, "Dinner"));
        Row<Event> walk = rowan.run(EVENT.create.set(EVENT.name, "Walk"));
        tell.came(edsger, lecture, dinner, walk);

        tell.step("Add a user to an event");
        UUID userId = edsger.get(USER.id);
        UUID lectureId = lecture.get(EVENT.id);
        var joined = rowan.run(USER_EVENT.create.set(USER_EVENT.userId, userId).set(USER_EVENT.eventId, lectureId));
        tell.came(joined);
        tell.checkStatements(1);

        tell.step("Or manage the relationship from the user; what is related already stays");
        var managed = rowan.run(USER.update.of(edsger).manage(USER.events, APPEND, List.of(lecture, dinner)));
        tell.came(managed);
        tell.checkStatements(1);

        tell.step("With what the join row carries");
        var link = Link.to(walk).with(USER_EVENT.role, "pianist");
        var linked = rowan.run(USER.update.of(edsger).manage(USER.events, APPEND, List.of(link)));
        tell.came(linked);
        tell.checkStatements(1);

        tell.step("Load a user with their events");
        Row<User> user = rowan.one(USER.query().filter(USER.id.eq(userId)).load(USER.events));
        tell.came(user.get(USER.events));
        tell.checkStatements(2);
        tell.check("edsger has all three", Set.copyOf(user.get(USER.events)), Set.of(lecture, dinner, walk));

        tell.step("Read the user as a record that says what is wanted; the role is the join row's");
        Person person = rowan.one(USER.query().filter(USER.id.eq(userId)).into(Person.class));
        tell.came(person);
        var role = new InEvent(walk.get(EVENT.name), "pianist");
        tell.check("the role is there", person.events().contains(role));

        tell.step("From the other side");
        var event = rowan.one(EVENT.query().filter(EVENT.id.eq(lectureId)).load(EVENT.users));
        tell.came(event.get(EVENT.users));
        tell.check("lecture has edsger", event.get(EVENT.users), List.of(edsger));

        tell.step("Take it all away; join rows go along");
        Row<User> gone = rowan.run(USER.destroy.of(edsger));
        List.of(lecture, dinner, walk).forEach(each -> rowan.run(EVENT.destroy.of(each)));
        tell.came(gone);
    }
}
