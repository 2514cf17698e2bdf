package dev.rowan.conformance;

import dev.rowan.Rowan;
import dev.rowan.conformance.step.StepAgreementContract;
import dev.rowan.memory.Memory;
import dev.rowan.resource.Domain;

/** PostgreSQL and the memory store agree on random steps. */
class PostgresStepAgreementTest extends StepAgreementContract implements OnPostgres {
    @Override
    protected Rowan oracle(Domain... domains) {
        return Rowan.open(Memory.store(), domains);
    }
}
