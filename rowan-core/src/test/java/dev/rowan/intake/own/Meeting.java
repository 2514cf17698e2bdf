package dev.rowan.intake.own;

import dev.rowan.expression.Argument;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A resource whose actions say all that can be said of a row's own values. */
public final class Meeting extends Resource<Meeting> {
    public static final Meeting MEETING = new Meeting();

    public enum Status {
        DRAFT,
        OPEN,
        DONE
    }

    public final Attribute<Meeting, UUID> id = uuidPrimaryKey();
    public final Text<Meeting> title = string().required().maxLength(20);
    public final Text<Meeting> mail = string();
    public final Text<Meeting> pin = string().sensitive();
    public final Attribute<Meeting, Integer> seats = integer().defaultsTo(3);
    public final Attribute<Meeting, Integer> calls = integer();
    public final Attribute<Meeting, Status> status = enumeration(Status.class);
    public final Attribute<Meeting, Instant> startsAt = instant();
    public final Attribute<Meeting, Instant> endsAt = instant();
    public final Attribute<Meeting, Instant> goneAt = instant();
    public final Attribute<Meeting, Instant> changedAt = updatedAt();
    public final Attribute<Meeting, Long> version = version();
    public final Attribute<Meeting, UUID> afterId = uuid();
    public final ToOne<Meeting, Meeting> after = belongsTo(Meeting.class);
    public final ToMany<Meeting, Meeting> next = hasMany(Meeting.class).via(m -> m.afterId);

    public final Argument<String> again = argument(String.class);
    public final Argument<Integer> most = argument(Integer.class).defaultsTo(5).max(9);
    public final Argument<String> reason = argument(String.class).required();
    public final Argument<Integer> secret = argument(Integer.class).internal();
    public final Argument<List<UUID>> nextIds = listArgument(UUID.class);

    @SuppressWarnings("rawtypes") // as a user writes it
    public final Argument<List<Map>> lines = listArgument(Map.class);

    public final Create<Meeting> create = create();
    public final Create<Meeting> plan = create().accept(title, seats, mail)
            .argument(most)
            .argument(reason)
            .argument(secret)
            .argument(lines);
    public final Create<Meeting> typed = create().argument(again).validate(confirm(again, mail));
    public final Create<Meeting> retyped = create().argument(reason).validate(confirm(reason, mail));
    public final Create<Meeting> checked = create().argument(most)
            .validate(present(mail).message("where shall it go?"))
            .validate(absent(goneAt))
            .validate(oneOf(status, Status.DRAFT, Status.OPEN))
            .validate(length(title, 2, 4))
            .validate(mail.matches("[^@]+@[^@]+"))
            .validate(changing(calls))
            .validate(endsAt.gt(startsAt))
            .validate(seats.le(most));
    public final Create<Meeting> where = create().validate(present(mail).where(seats.gt(5)))
            .change(set(mail, "x@y").where(mail.isNull()));
    public final Create<Meeting> order = create().change(set(seats, 1))
            .validate(seats.eq(1))
            .change(set(seats, 2))
            .validate(seats.eq(1));
    public final Create<Meeting> worked =
            create().change(increment(seats, 4), set(title, title.concat("!").concat(mail)));
    public final Create<Meeting> absent = create().change(setIfAbsent(mail, "x@y"), setIfAbsent(seats, 9));
    public final Create<Meeting> mine = create().change(relateActor(after));
    public final Create<Meeting> coded = create().argument(most)
            .change(change(p -> p.set(calls, p.argument(most) + p.value(seats))))
            .validate(custom(p -> {
                if (p.changes(calls)) {
                    p.problem(calls, "is odd");
                    p.problem("is odd as a whole");
                }
            }));
    public final Create<Meeting> sneaky = create().validate(custom(p -> p.set(calls, 1)));
    public final Create<Meeting> followed =
            create().argument(nextIds).manage(next, dev.rowan.changeset.Manage.APPEND, nextIds);
    public final Read<Meeting> read = read();
    public final Update<Meeting> update = update();
    public final Update<Meeting> count = update().change(increment(calls, 1));
    public final Update<Meeting> sum =
            update().change(set(calls, calls.plus(seats))).change(set(seats, calls.times(2)));
    public final Update<Meeting> shift = update().validate(endsAt.gt(startsAt));
    public final Update<Meeting> moved = update().validate(changing(seats));
    public final Update<Meeting> measured =
            update().validate(length(title, 2, 4)).validate(mail.matches("x"));
    public final Destroy<Meeting> destroy = destroy();
    public final Destroy<Meeting> cancel = destroy().soft(goneAt).change(set(status, Status.DONE));
}
