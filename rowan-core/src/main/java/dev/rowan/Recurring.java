package dev.rowan;

import dev.rowan.expression.form.Form;
import dev.rowan.expression.form.FormCache;
import dev.rowan.expression.form.Lifting;
import dev.rowan.intake.own.Asker;
import dev.rowan.run.CompiledRead;
import dev.rowan.run.Transactions;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads whose form came before are not compiled again: only their values are new. Thread-safe. */
final class Recurring {
    /** Nobody writes so many queries; a program that makes them without end leaves these. */
    private static final int MOST = 500;

    private final Transactions transactions;
    private final FormCache<Optional<CompiledRead<?>>> reads = new FormCache<>(MOST);

    Recurring(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Compiles a read whose values are lifted. */
    interface Compiler<T> {
        CompiledRead<T> compile(Asker asker, Lifting lifting);
    }

    /** What is read; null where this request cannot be compiled for others of its form. */
    <T> @Nullable List<T> read(Form form, Asker asker, Compiler<T> compiler) {
        if (form.isOpen()) {
            return null;
        }
        CompiledRead<T> compiled = of(form, asker, compiler);
        return compiled == null ? null : compiled.read(form, transactions);
    }

    @SuppressWarnings("unchecked") // what a selection returns is a part of its form
    private <T> @Nullable CompiledRead<T> of(Form form, Asker asker, Compiler<T> compiler) {
        Optional<CompiledRead<?>> known = reads.get(form);
        if (known == null) {
            Lifting lifting = new Lifting(form);
            CompiledRead<T> compiled = compiler.compile(asker.lifting(lifting), lifting);
            known = lifting.isBound() ? Optional.empty() : Optional.of(compiled);
            reads.put(form, known);
        }
        return (CompiledRead<T>) known.orElse(null);
    }

    /** How many forms are kept. */
    int size() {
        return reads.size();
    }
}
