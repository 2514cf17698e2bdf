package dev.rowan.benchmarks.contender.ebean;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;

/** A join row as Ebean maps it. */
@Entity
@Table(name = "user_groups")
public class EbeanMembership {
    @EmbeddedId
    private Key id;

    @ManyToOne
    @JoinColumn(name = "group_id", insertable = false, updatable = false)
    private EbeanGroup group;

    private String role = "member";

    EbeanMembership(UUID user, UUID group) {
        this.id = new Key(user, group);
    }

    EbeanGroup group() {
        return group;
    }

    String role() {
        return role;
    }

    /** Whom it joins. */
    @Embeddable
    public static class Key {
        private UUID userId;
        private UUID groupId;

        Key(UUID user, UUID group) {
            this.userId = user;
            this.groupId = group;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && userId.equals(that.userId) && groupId.equals(that.groupId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(userId, groupId);
        }
    }
}
