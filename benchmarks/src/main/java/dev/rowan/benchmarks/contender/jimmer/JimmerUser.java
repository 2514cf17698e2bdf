package dev.rowan.benchmarks.contender.jimmer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.JoinTable;
import org.babyfish.jimmer.sql.ManyToMany;
import org.babyfish.jimmer.sql.Table;

/** A user as Jimmer maps it. */
@Entity
@Table(name = "users")
public interface JimmerUser {
    /** The key. */
    @Id
    UUID id();

    /** The name. */
    String name();

    /** Where letters go. */
    String email();

    /** In years. */
    int age();

    /** When the user came. */
    Instant joinedAt();

    /** Through the join table. */
    @ManyToMany
    @JoinTable(name = "user_groups", joinColumnName = "user_id", inverseJoinColumnName = "group_id")
    List<JimmerGroup> groups();
}
