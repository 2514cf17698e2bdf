package dev.rowan.conformance;

import dev.rowan.Rowan;
import dev.rowan.resource.Domain;

/** One server for all tests, one database for each set of domains, emptied for each test. */
interface OnPostgres extends Opening {
    @Override
    default Rowan open(Domain... domains) {
        return Databases.SHARED.open(domains);
    }
}
