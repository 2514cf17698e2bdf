package dev.rowan.compile.verify.action;

import dev.rowan.action.ActionRules;
import dev.rowan.action.Change;
import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.model.ActionKind;
import dev.rowan.resource.ActionDeclaration;
import java.util.stream.Stream;

/** What an action destroys it cannot change. */
final class DestroyVerifier implements EachAction {
    @Override
    public String rule() {
        return "destroy";
    }

    @Override
    public Stream<Finding> verify(Source source, ActionDeclaration<?> action, Sources sources) {
        ActionRules rules = action.rules();
        if (action.kind() != ActionKind.DESTROY || rules.soft() != null) {
            return Stream.empty();
        }
        String said = rules.accepted() != null && !rules.accepted().isEmpty()
                ? "accept"
                : rules.steps().stream().anyMatch(Change.class::isInstance)
                        ? "change"
                        : rules.managed().isEmpty() ? "" : "manage";
        return said.isEmpty()
                ? Stream.empty()
                : Stream.of(Finding.at(
                        source,
                        action,
                        "says " + said + "(…), but the row is gone after it",
                        "take it away, or keep the row with `.soft(…)`"));
    }
}
