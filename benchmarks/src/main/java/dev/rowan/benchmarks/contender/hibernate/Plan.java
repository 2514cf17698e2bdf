package dev.rowan.benchmarks.contender.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "plans")
class Plan {
    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    Group group;

    String title;

    Plan() {}
}
