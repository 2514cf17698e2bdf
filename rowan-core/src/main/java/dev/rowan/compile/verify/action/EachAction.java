package dev.rowan.compile.verify.action;

import dev.rowan.compile.source.Source;
import dev.rowan.compile.source.Sources;
import dev.rowan.compile.verify.Finding;
import dev.rowan.compile.verify.Verifier;
import dev.rowan.resource.ActionDeclaration;
import java.util.stream.Stream;

/** A rule that looks at one action at a time. */
interface EachAction extends Verifier {
    @Override
    default Stream<Finding> verify(Source source, Sources sources) {
        return source.actions().stream().flatMap(action -> verify(source, action, sources));
    }

    Stream<Finding> verify(Source source, ActionDeclaration<?> action, Sources sources);
}
