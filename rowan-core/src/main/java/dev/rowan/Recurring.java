package dev.rowan;

import dev.rowan.expression.form.Form;
import dev.rowan.expression.form.FormCache;
import dev.rowan.expression.form.Lifting;
import dev.rowan.intake.own.Asker;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What requests were compiled to whose form came before: only their values are new. Thread-safe. */
final class Recurring {
    /** Nobody writes so many queries; a program that makes them without end leaves these. */
    private static final int MOST = 500;

    private final FormCache<Optional<Object>> compiled = new FormCache<>(MOST);

    /** Compiles a request whose values are lifted. */
    interface Compiler<C> {
        C compile(Asker asker, Lifting lifting);
    }

    /** What serves all requests of a form; null where each is compiled for itself. */
    @SuppressWarnings("unchecked") // what is compiled of a request is a part of its form
    <C> @Nullable C of(Form form, Asker asker, Compiler<C> compiler) {
        if (form.isOpen()) {
            return null;
        }
        Optional<Object> known = compiled.get(form);
        if (known == null) {
            Lifting lifting = new Lifting(form);
            C made = compiler.compile(asker.lifting(lifting), lifting);
            known = lifting.isBound() ? Optional.empty() : Optional.of(made);
            compiled.put(form, known);
        }
        return (C) known.orElse(null);
    }

    /** How many forms are kept. */
    int size() {
        return compiled.size();
    }
}
