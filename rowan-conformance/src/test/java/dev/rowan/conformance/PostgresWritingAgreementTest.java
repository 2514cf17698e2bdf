package dev.rowan.conformance;

import dev.rowan.Rowan;
import dev.rowan.conformance.writing.WritingAgreementContract;
import dev.rowan.memory.Memory;
import dev.rowan.resource.Domain;

/** PostgreSQL, the memory store and the naive reading agree on random writes. */
class PostgresWritingAgreementTest extends WritingAgreementContract implements OnPostgres {
    @Override
    protected Rowan oracle(Domain... domains) {
        return Rowan.open(Memory.store(), domains);
    }
}
