package dev.rowan.benchmarks.contender.jimmer;

import java.util.List;
import java.util.UUID;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.OneToMany;
import org.babyfish.jimmer.sql.Table;

/** A group as Jimmer maps it. */
@Entity
@Table(name = "groups")
public interface JimmerGroup {
    /** The key. */
    @Id
    UUID id();

    /** The name. */
    String name();

    /** What it is there for. */
    String description();

    /** Its plans. */
    @OneToMany(mappedBy = "group")
    List<JimmerPlan> plans();
}
