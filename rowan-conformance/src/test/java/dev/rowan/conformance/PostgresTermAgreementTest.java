package dev.rowan.conformance;

import dev.rowan.Rowan;
import dev.rowan.conformance.expression.TermAgreementContract;
import dev.rowan.memory.Memory;
import dev.rowan.resource.Domain;

/** PostgreSQL and the memory store agree on random terms. */
class PostgresTermAgreementTest extends TermAgreementContract implements OnPostgres {
    @Override
    protected Rowan oracle(Domain... domains) {
        return Rowan.open(Memory.store(), domains);
    }
}
