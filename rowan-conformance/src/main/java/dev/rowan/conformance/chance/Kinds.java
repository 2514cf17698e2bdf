package dev.rowan.conformance.chance;

import static dev.rowan.conformance.club.Specimen.SPECIMEN;

import dev.rowan.changeset.Changeset;
import dev.rowan.conformance.club.Specimen;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Condition;
import dev.rowan.query.Query;
import java.util.List;
import java.util.function.Supplier;

/** Random values of every kind, written and asked for. */
final class Kinds {
    /** An attribute, and what draws its values. */
    private record Kind<V>(Attribute<Specimen, V> attribute, Supplier<V> value, boolean ordered) {
        Changeset<Specimen> set(Changeset<Specimen> changeset, boolean empty) {
            return changeset.set(attribute, empty ? null : value.get());
        }

        Condition<Specimen> condition(Conditions conditions) {
            return ordered ? conditions.value(attribute, value) : conditions.sameness(attribute, value);
        }
    }

    private final Dice dice;
    private final Conditions conditions;
    private final List<Kind<?>> all;

    Kinds(Dice dice) {
        this.dice = dice;
        this.conditions = new Conditions(dice);
        this.all = List.of(
                new Kind<>(SPECIMEN.number, this::number, true),
                new Kind<>(SPECIMEN.text, dice::text, true),
                new Kind<>(SPECIMEN.anyCase, dice::text, true),
                new Kind<>(SPECIMEN.small, dice::small, true),
                new Kind<>(SPECIMEN.large, dice::large, true),
                new Kind<>(SPECIMEN.exact, dice::exact, true),
                new Kind<>(SPECIMEN.money, dice::money, true),
                new Kind<>(SPECIMEN.uuid, dice::memberKey, true),
                new Kind<>(SPECIMEN.day, dice::day, true),
                new Kind<>(SPECIMEN.hour, dice::hour, true),
                new Kind<>(SPECIMEN.moment, dice::moment, true),
                new Kind<>(SPECIMEN.standing, dice::standing, true),
                new Kind<>(SPECIMEN.flag, dice::either, true),
                new Kind<>(SPECIMEN.bytes, dice::bytes, false),
                new Kind<>(SPECIMEN.words, () -> dice.listed(2, dice::text), false),
                new Kind<>(SPECIMEN.numbers, () -> dice.listed(2, dice::large), false),
                new Kind<>(SPECIMEN.days, () -> dice.listed(2, dice::day), false),
                new Kind<>(SPECIMEN.moments, () -> dice.listed(2, dice::moment), false));
    }

    Step next() {
        return switch (dice.below(4)) {
            case 0 -> Deeds.writing(some(SPECIMEN.create.set(SPECIMEN.number, number())));
            case 1 ->
                Deeds.writing(some(SPECIMEN.update.of(SPECIMEN.key(number())).set(SPECIMEN.small, 1)));
            default -> question();
        };
    }

    private int number() {
        return dice.below(30);
    }

    private Changeset<Specimen> some(Changeset<Specimen> begun) {
        Changeset<Specimen> changeset = begun;
        for (Kind<?> kind : all.subList(1, all.size())) {
            if (dice.chance(60)) {
                changeset = kind.set(changeset, dice.chance(25));
            }
        }
        return changeset;
    }

    Step question() {
        Query<Specimen> query = SPECIMEN.query().filter(condition(2));
        Kind<?> by = dice.pick(all.subList(0, 13));
        query = query.sort(dice.flag() ? by.attribute().asc() : by.attribute().desc())
                .sort(SPECIMEN.number.asc());
        Query<Specimen> asked = dice.chance(30) ? query.limit(dice.below(6)).offset(dice.below(4)) : query;
        return new Step("list " + asked, rowan -> rowan.list(asked));
    }

    private Condition<Specimen> condition(int depth) {
        if (depth > 0 && dice.flag()) {
            return conditions.logic(() -> condition(depth - 1));
        }
        return switch (dice.below(6)) {
            case 0 -> conditions.text(SPECIMEN.text);
            case 1 -> conditions.text(SPECIMEN.anyCase);
            default -> dice.pick(all).condition(conditions);
        };
    }
}
