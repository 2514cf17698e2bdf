package dev.rowan.benchmarks.contender.jimmer;

import java.util.UUID;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.JoinColumn;
import org.babyfish.jimmer.sql.ManyToOne;
import org.babyfish.jimmer.sql.Table;

/** A plan as Jimmer maps it. */
@Entity
@Table(name = "plans")
public interface JimmerPlan {
    /** The key. */
    @Id
    UUID id();

    /** Whose plan it is. */
    @ManyToOne
    @JoinColumn(name = "group_id")
    JimmerGroup group();

    /** What is planned. */
    String title();
}
