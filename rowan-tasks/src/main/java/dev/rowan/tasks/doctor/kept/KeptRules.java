package dev.rowan.tasks.doctor.kept;

import dev.rowan.tasks.doctor.patient.Ailment;
import java.util.List;

/** What is looked for in a database. */
public final class KeptRules {
    private KeptRules() {}

    /**
     * The rules.
     *
     * @return in the order in which they are told
     */
    public static List<Ailment> all() {
        return List.of(
                new BrokenIdentity(),
                new Orphans(),
                new KeyTypes(),
                new InvalidIndex(),
                new NotValidated(),
                new SequenceEnd(),
                new UnindexedForeignKey(),
                new MissingIndex(),
                new RedundantIndex(),
                new UnusedColumn(),
                new EmptyColumn(),
                new Statistics(),
                new Unmanaged());
    }
}
