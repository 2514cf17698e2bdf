package dev.rowan.conformance;

import dev.rowan.conformance.reading.ReadingAgreementContract;
import dev.rowan.memory.Memory;
import dev.rowan.model.ResourceModel;
import dev.rowan.store.Store;
import java.util.List;

/** PostgreSQL and the memory store agree on random reads. */
class PostgresReadingAgreementTest extends ReadingAgreementContract {
    @Override
    protected Store right(List<ResourceModel> models) {
        return Memory.store();
    }

    @Override
    protected Store tested(List<ResourceModel> models) {
        return Tables.of(models);
    }
}
