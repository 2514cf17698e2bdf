package dev.rowan.tasks.generate;

import dev.rowan.problem.Printable;
import dev.rowan.tasks.order.JoinOrder;
import dev.rowan.tasks.source.Declined;
import dev.rowan.tasks.words.Names;
import dev.rowan.tasks.words.TableWord;
import dev.rowan.tasks.words.Word;
import java.util.List;
import java.util.Optional;

/**
 * A join that is there, and what was asked of it: nothing that its class does not say already.
 *
 * @param join its class
 * @param order what is asked for
 */
record ExistingJoin(ResourceSource join, JoinOrder order) {
    void check(List<String> keys) {
        if (!Word.filled(order.attributes()).isEmpty() || order.timestamps()) {
            throw other("what it carries is declared there; leave out --attributes and --timestamps");
        }
        keys.stream()
                .filter(key -> join.field(Names.field(key, "key")).isEmpty())
                .findFirst()
                .ifPresent(key -> {
                    throw other("it has no key '" + Printable.of(key)
                            + "'; leave out --keys, or take another join with --name");
                });
        same(
                order.table()
                        .map(typed -> TableWord.read(typed, "leave out --table").name()),
                join.table(),
                "table");
        same(order.inPackage(), Workspace.holder(join.known().type()), "package");
    }

    private void same(Optional<String> asked, String there, String what) {
        asked.filter(each -> !each.equals(there)).ifPresent(each -> {
            throw other("its " + what + " is '" + Printable.of(there) + "', not '" + Printable.of(each)
                    + "'; leave out --" + what + ", or take another join with --name");
        });
    }

    private Declined other(String why) {
        return Declined.source(join.source().at(join.type()) + ": " + join.name() + " is there already, and " + why);
    }
}
