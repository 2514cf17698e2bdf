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

/** Every contract, kept by the memory store. */
class MemoryConformanceTest {
    @Nested
    class Action extends ActionContract implements OnMemory {}

    @Nested
    class Aggregate extends AggregateContract implements OnMemory {}

    @Nested
    class Appending extends AppendingContract implements OnMemory {}

    @Nested
    class Bulk extends BulkContract implements OnMemory {}

    @Nested
    class BulkRace extends BulkRaceContract implements OnMemory {}

    @Nested
    class Calculation extends CalculationContract implements OnMemory {}

    @Nested
    class Capability extends CapabilityContract implements OnMemory {}

    @Nested
    class Children extends ChildrenContract implements OnMemory {}

    @Nested
    class Collecting extends CollectingContract implements OnMemory {}

    @Nested
    class Comparing extends ComparingContract implements OnMemory {}

    @Nested
    class ComputedShape extends ComputedShapeContract implements OnMemory {}

    @Nested
    class NamedByQueries extends NamedContract implements OnMemory {}

    @Nested
    class Creating extends CreatingContract implements OnMemory {}

    @Nested
    class Declaring extends DeclaringContract implements OnMemory {}

    @Nested
    class Gathering extends GatheringContract implements OnMemory {}

    @Nested
    class Graph extends GraphContract implements OnMemory {}

    @Nested
    class GraphHook extends GraphHookContract implements OnMemory {}

    @Nested
    class GraphInput extends GraphInputContract implements OnMemory {}

    @Nested
    class GraphRace extends GraphRaceContract implements OnMemory {}

    @Nested
    class HasMany extends HasManyContract implements OnMemory {}

    @Nested
    class Hostile extends HostileContract implements OnMemory {}

    @Nested
    class Input extends InputContract implements OnMemory {}

    @Nested
    class LinkInput extends LinkInputContract implements OnMemory {}

    @Nested
    class Loading extends LoadingContract implements OnMemory {}

    @Nested
    class Logic extends LogicContract implements OnMemory {}

    @Nested
    class MapInput extends MapInputContract implements OnMemory {}

    @Nested
    class Payload extends PayloadContract implements OnMemory {}

    @Nested
    class Race extends RaceContract implements OnMemory {}

    @Nested
    class ReadAction extends ReadActionContract implements OnMemory {}

    @Nested
    class Reading extends ReadingContract implements OnMemory {}

    @Nested
    class Rejection extends RejectionContract implements OnMemory {}

    @Nested
    class RelatedFilter extends RelatedFilterContract implements OnMemory {}

    @Nested
    class Removing extends RemovingContract implements OnMemory {}

    @Nested
    class Replacing extends ReplacingContract implements OnMemory {}

    @Nested
    class Session extends SessionContract implements OnMemory {}

    @Nested
    class Shape extends ShapeContract implements OnMemory {}

    @Nested
    class ShapeFault extends ShapeFaultContract implements OnMemory {}

    @Nested
    class Storage extends StorageContract implements OnMemory {}

    @Nested
    class Generated extends GeneratedContract implements OnMemory {}

    @Nested
    class Sorting extends SortingContract implements OnMemory {}

    @Nested
    class Steps extends StepContract implements OnMemory {}

    @Nested
    class Sweep extends SweepContract implements OnMemory {}

    @Nested
    class Text extends TextContract implements OnMemory {}

    @Nested
    class ToOne extends ToOneContract implements OnMemory {}

    @Nested
    class Transaction extends TransactionContract implements OnMemory {}

    @Nested
    class Updating extends UpdatingContract implements OnMemory {}

    @Nested
    class Upsert extends UpsertContract implements OnMemory {}
}
