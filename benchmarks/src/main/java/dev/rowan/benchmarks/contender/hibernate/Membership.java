package dev.rowan.benchmarks.contender.hibernate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** The join row, which has a column of its own. */
@Entity
@IdClass(Membership.Key.class)
@Table(name = "user_groups")
class Membership {
    @Id
    @Column(name = "user_id")
    UUID user;

    @Id
    @Column(name = "group_id")
    UUID group;

    String role;

    Membership() {}

    Membership(UUID user, UUID group) {
        this.user = user;
        this.group = group;
        this.role = "member";
    }

    record Key(UUID user, UUID group) {}
}
