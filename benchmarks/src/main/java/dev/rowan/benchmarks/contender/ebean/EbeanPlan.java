package dev.rowan.benchmarks.contender.ebean;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** A plan as Ebean maps it. */
@Entity
@Table(name = "plans")
public class EbeanPlan {
    @Id
    private UUID id;

    @ManyToOne
    private EbeanGroup group;

    private String title;

    UUID id() {
        return id;
    }

    EbeanGroup group() {
        return group;
    }

    String title() {
        return title;
    }
}
