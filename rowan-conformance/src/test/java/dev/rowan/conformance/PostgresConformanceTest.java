package dev.rowan.conformance;

import dev.rowan.conformance.action.ActionContract;
import dev.rowan.conformance.action.ReadActionContract;
import dev.rowan.conformance.bulk.BulkContract;
import dev.rowan.conformance.bulk.BulkRaceContract;
import dev.rowan.conformance.bulk.CollectingContract;
import dev.rowan.conformance.bulk.SweepContract;
import dev.rowan.conformance.bulk.UpsertContract;
import dev.rowan.conformance.computed.AggregateContract;
import dev.rowan.conformance.computed.CalculationContract;
import dev.rowan.conformance.computed.ComputedShapeContract;
import dev.rowan.conformance.computed.GatheringContract;
import dev.rowan.conformance.computed.NamedContract;
import dev.rowan.conformance.graph.ChildrenContract;
import dev.rowan.conformance.graph.GraphContract;
import dev.rowan.conformance.graph.GraphHookContract;
import dev.rowan.conformance.graph.GraphInputContract;
import dev.rowan.conformance.graph.GraphRaceContract;
import dev.rowan.conformance.graph.PayloadContract;
import dev.rowan.conformance.graph.ToOneContract;
import dev.rowan.conformance.step.StepContract;
import dev.rowan.conformance.storage.GeneratedContract;
import dev.rowan.conformance.storage.StorageContract;
import org.junit.jupiter.api.Nested;

/** Every contract, kept by PostgreSQL. */
class PostgresConformanceTest {
    @Nested
    class Action extends ActionContract implements OnPostgres {}

    @Nested
    class Aggregate extends AggregateContract implements OnPostgres {}

    @Nested
    class Appending extends AppendingContract implements OnPostgres {}

    @Nested
    class Bulk extends BulkContract implements OnPostgres {}

    @Nested
    class BulkRace extends BulkRaceContract implements OnPostgres {}

    @Nested
    class Calculation extends CalculationContract implements OnPostgres {}

    @Nested
    class Capability extends CapabilityContract implements OnPostgres {}

    @Nested
    class Children extends ChildrenContract implements OnPostgres {}

    @Nested
    class Collecting extends CollectingContract implements OnPostgres {}

    @Nested
    class Comparing extends ComparingContract implements OnPostgres {}

    @Nested
    class ComputedShape extends ComputedShapeContract implements OnPostgres {}

    @Nested
    class NamedByQueries extends NamedContract implements OnPostgres {}

    @Nested
    class Creating extends CreatingContract implements OnPostgres {}

    @Nested
    class Declaring extends DeclaringContract implements OnPostgres {}

    @Nested
    class Gathering extends GatheringContract implements OnPostgres {}

    @Nested
    class Graph extends GraphContract implements OnPostgres {}

    @Nested
    class GraphHook extends GraphHookContract implements OnPostgres {}

    @Nested
    class GraphInput extends GraphInputContract implements OnPostgres {}

    @Nested
    class GraphRace extends GraphRaceContract implements OnPostgres {}

    @Nested
    class HasMany extends HasManyContract implements OnPostgres {}

    @Nested
    class Hostile extends HostileContract implements OnPostgres {}

    @Nested
    class Input extends InputContract implements OnPostgres {}

    @Nested
    class LinkInput extends LinkInputContract implements OnPostgres {}

    @Nested
    class Loading extends LoadingContract implements OnPostgres {}

    @Nested
    class Logic extends LogicContract implements OnPostgres {}

    @Nested
    class MapInput extends MapInputContract implements OnPostgres {}

    @Nested
    class Payload extends PayloadContract implements OnPostgres {}

    @Nested
    class Race extends RaceContract implements OnPostgres {}

    @Nested
    class ReadAction extends ReadActionContract implements OnPostgres {}

    @Nested
    class Reading extends ReadingContract implements OnPostgres {}

    @Nested
    class Rejection extends RejectionContract implements OnPostgres {}

    @Nested
    class RelatedFilter extends RelatedFilterContract implements OnPostgres {}

    @Nested
    class Removing extends RemovingContract implements OnPostgres {}

    @Nested
    class Replacing extends ReplacingContract implements OnPostgres {}

    @Nested
    class Session extends SessionContract implements OnPostgres {}

    @Nested
    class Shape extends ShapeContract implements OnPostgres {}

    @Nested
    class ShapeFault extends ShapeFaultContract implements OnPostgres {}

    @Nested
    class Storage extends StorageContract implements OnPostgres {}

    @Nested
    class Generated extends GeneratedContract implements OnPostgres {}

    @Nested
    class Sorting extends SortingContract implements OnPostgres {}

    @Nested
    class Steps extends StepContract implements OnPostgres {}

    @Nested
    class Sweep extends SweepContract implements OnPostgres {}

    @Nested
    class Text extends TextContract implements OnPostgres {}

    @Nested
    class ToOne extends ToOneContract implements OnPostgres {}

    @Nested
    class Transaction extends TransactionContract implements OnPostgres {}

    @Nested
    class Updating extends UpdatingContract implements OnPostgres {}

    @Nested
    class Upsert extends UpsertContract implements OnPostgres {}
}
