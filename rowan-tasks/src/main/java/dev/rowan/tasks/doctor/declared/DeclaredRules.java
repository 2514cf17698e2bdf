package dev.rowan.tasks.doctor.declared;

import dev.rowan.tasks.doctor.patient.Ailment;
import java.util.List;

/** What is looked for in declarations and migrations. */
public final class DeclaredRules {
    private DeclaredRules() {}

    /**
     * The rules.
     *
     * @return in the order in which they are told
     */
    public static List<Ailment> all() {
        return List.of(
                new Unregistered(),
                new JoinIdentity(),
                new JoinKeys(),
                new JoinCascade(),
                new OneSided(),
                new ForgottenAction(),
                new TableNumber(),
                new MigrationStates(),
                new ModelAhead());
    }
}
