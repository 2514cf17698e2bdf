package dev.rowan.benchmarks.contender.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

@Entity
@Table(name = "groups")
class Group {
    @Id
    UUID id;

    String name;
    String description;

    @OneToMany(mappedBy = "group")
    Set<Plan> plans = new HashSet<>();

    Group() {}
}
