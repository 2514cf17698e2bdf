package dev.rowan.tasks.generate;

import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import dev.rowan.tasks.source.Declined;
import dev.rowan.tasks.source.JavaSource;
import dev.rowan.tasks.source.SourceEdit;
import dev.rowan.tasks.source.Spelling;
import dev.rowan.tasks.words.Names;

/** Puts a resource into the list of its domain. */
record DomainListing(DomainsSource domains, DomainEntry entry, Draft draft) {
    void add(String qualified, String text) {
        String constant = Names.constant(Workspace.simple(qualified));
        MethodInvocationTree call =
                entry.call().filter(each -> !isArray()).orElseThrow(() -> unclear(qualified, constant, text));
        boolean listed = entry.resources().stream()
                .anyMatch(each -> Workspace.simple(Spelling.of(each)).equals(constant));
        JavaSource source = domains.source();
        SourceEdit edit = draft.edit(source);
        String inFull = qualified + "." + constant;
        boolean withClass = entry.resources().stream().anyMatch(MemberSelectTree.class::isInstance);
        String written = withClass ? edit.type(qualified) + "." + constant : edit.constant(inFull);
        if (!listed) {
            edit.argument(call, written);
        }
    }

    /** One argument may hold all resources, and then takes no other beside it. */
    private boolean isArray() {
        if (entry.resources().size() != 1) {
            return false;
        }
        ExpressionTree only = entry.resources().get(0);
        return only instanceof NewArrayTree
                || only instanceof MethodInvocationTree
                || JavaSource.fields(domains.type()).stream()
                        .anyMatch(field -> field.getName().contentEquals(Spelling.of(only))
                                && field.getType() instanceof ArrayTypeTree);
    }

    private Declined unclear(String qualified, String constant, String text) {
        return Declined.source(domains.source().at(entry.field()) + ": " + entry.constant()
                + " is not made by a plain `Domain.of(\"…\", …)`, so " + constant + " cannot be added; nothing was"
                + " changed. Add `" + qualified + "." + constant + "` to it by hand, and make the class yourself, in "
                + domains.workspace().shown(domains.workspace().path(qualified)) + ":\n\n" + text);
    }
}
