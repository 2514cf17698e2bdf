package dev.rowan.migrate.generate;

import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.ddl.DdlStatement;
import java.util.List;
import java.util.Optional;

/**
 * One statement of a change, and how it is taken back.
 *
 * @param statement the statement
 * @param lane in what company it runs
 * @param back the statements that take it back
 * @param remark for a person: when it fails, what it loses or what it holds up; empty when nobody minds
 * @param hindrances the rows that stand in its way, to be asked for before anything is done
 * @param losses the rows that stand in the way of taking it back
 * @param fresh the new table that it makes, or that it is a part of and goes with
 */
record Move(
        DdlStatement statement,
        Lane lane,
        List<DdlStatement> back,
        Optional<String> remark,
        List<Hindrance> hindrances,
        List<Hindrance> losses,
        Optional<CatalogTable> fresh) {
    /** In what company a statement runs. */
    enum Lane {
        /** In one file with others, in one transaction. */
        TOGETHER,
        /** In a file of its own, outside a transaction. */
        ALONE,
        /** In a file that comes after the one that makes what it needs. */
        LATER
    }

    Move {
        back = List.copyOf(back);
        hindrances = List.copyOf(hindrances);
        losses = List.copyOf(losses);
    }

    static Move of(DdlStatement statement, List<DdlStatement> back) {
        return new Move(statement, Lane.TOGETHER, back, Optional.empty(), List.of(), List.of(), Optional.empty());
    }

    static Move alone(DdlStatement statement, DdlStatement back) {
        return new Move(statement, Lane.ALONE, List.of(back), Optional.empty(), List.of(), List.of(), Optional.empty());
    }

    /** Writes to rows, some at a time, until none is left; what was written is not taken back. */
    static Move repeated(DdlStatement statement) {
        return new Move(
                statement,
                Lane.ALONE,
                List.of(),
                Optional.of("repeat until no row changes"),
                List.of(),
                List.of(),
                Optional.empty());
    }

    static Move later(DdlStatement statement, List<DdlStatement> back) {
        return new Move(statement, Lane.LATER, back, Optional.empty(), List.of(), List.of(), Optional.empty());
    }

    Move saying(String words) {
        return new Move(statement, lane, back, Optional.of(words), hindrances, losses, fresh);
    }

    Move hinderedBy(Hindrance hindrance) {
        return hinderedBy(List.of(hindrance));
    }

    Move hinderedBy(List<Hindrance> all) {
        return new Move(statement, lane, back, remark, all, losses, fresh);
    }

    /** Its first statement back asks before it is run. */
    Move losing(Hindrance loss) {
        return new Move(statement, lane, back, remark, hindrances, List.of(loss), fresh);
    }

    /** A part of a table that the same change makes. */
    Move of(CatalogTable table) {
        return new Move(statement, lane, back, remark, hindrances, losses, Optional.of(table));
    }

    /** What it does, in a few words. */
    String words() {
        return remark.map(more -> statement.words() + " (" + more + ")").orElse(statement.words());
    }
}
