package dev.rowan.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.problem.DefinitionException;
import dev.rowan.problem.Fault;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Resource;
import java.util.List;
import java.util.stream.Stream;

/** Opens a test's resources. In an expected message, {@code #word} is the line that is marked {@code // #word}. */
record Opening(List<Domain> domains, Lines lines) {
    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    static Opening of(Resource<?>... resources) {
        return new Opening(List.of(Domain.of("Tests", resources)), Lines.of(WALKER.getCallerClass()));
    }

    static Opening of(Domain... domains) {
        return new Opening(List.of(domains), Lines.of(WALKER.getCallerClass()));
    }

    void tells(String... messages) {
        assertThat(faults().stream().map(Fault::message))
                .containsExactlyElementsOf(Stream.of(messages).map(lines::fill).toList());
    }

    List<Fault> faults() {
        DefinitionException refused = catchThrowableOfType(DefinitionException.class, () -> Models.compile(domains));
        return refused == null ? List.of() : refused.faults();
    }

    Models models() {
        return Models.compile(domains);
    }
}
