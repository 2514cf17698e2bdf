package dev.rowan.benchmarks.contender.ebean;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** A group as Ebean maps it. */
@Entity
@Table(name = "groups")
public class EbeanGroup {
    @Id
    private UUID id;

    private String name;
    private String description;

    @OneToMany(mappedBy = "group")
    private List<EbeanPlan> plans;

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String description() {
        return description;
    }

    List<EbeanPlan> plans() {
        return plans;
    }
}
