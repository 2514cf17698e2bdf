package dev.rowan.benchmarks.contender.ebean;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A user as Ebean maps it. */
@Entity
@Table(name = "users")
public class EbeanUser {
    @Id
    private UUID id;

    private String name;
    private String email;
    private int age;
    private Instant joinedAt;

    @ManyToMany
    @JoinTable(
            name = "user_groups",
            joinColumns = @JoinColumn(name = "user_id"),
            inverseJoinColumns = @JoinColumn(name = "group_id"))
    private List<EbeanGroup> groups;

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    int age() {
        return age;
    }

    Instant joinedAt() {
        return joinedAt;
    }

    List<EbeanGroup> groups() {
        return groups;
    }
}
