package dev.rowan.postgres.schema;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.IdentityModel;
import dev.rowan.model.IndexModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.RuleModel;
import dev.rowan.model.naming.SqlNames;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What constraints and indexes are called. A violation comes back from the database with the constraint's name alone, so
 * whoever makes tables and whoever writes to them must give the same names.
 */
public final class ConstraintNames {
    /** PostgreSQL silently cuts longer names. */
    public static final int MOST_BYTES = 63;

    private static final int HASH_DIGITS = 8;

    private ConstraintNames() {}

    /**
     * The primary key's name.
     *
     * @param resource whose key
     * @return such as {@code users_pkey}
     */
    public static String primaryKey(ResourceModel resource) {
        return joined(resource, List.of(), "_pkey");
    }

    /**
     * The name of an identity's unique constraint; of one of some rows the name of its index, made of the field's name, since
     * several can be over the same columns. One over exactly the primary key has none of its own.
     *
     * @param resource whose identity
     * @param identity the identity
     * @return such as {@code users_email_key}
     */
    public static String unique(ResourceModel resource, IdentityModel identity) {
        return identity.stored()
                .or(
                        identity.whole()
                                ? joined(resource, identity.attributes(), "_key")
                                : field(resource, identity.name(), "_key"));
    }

    /**
     * The name of an index that a field declares.
     *
     * @param resource whose table
     * @param index the index
     * @return such as {@code users_by_name_idx}
     */
    public static String index(ResourceModel resource, IndexModel index) {
        return index.stored().or(field(resource, index.name(), "_idx"));
    }

    /**
     * The name of a check that a field declares.
     *
     * @param resource whose table
     * @param rule what rows keep
     * @return such as {@code users_adult_check}
     */
    public static String rule(ResourceModel resource, RuleModel rule) {
        return rule.stored().or(field(resource, rule.name(), "_check"));
    }

    private static String field(ResourceModel resource, String field, String ending) {
        return of(resource.table(), List.of(SqlNames.snake(field)), ending);
    }

    /**
     * The name of a foreign key.
     *
     * @param belongsTo the relationship that holds it
     * @return such as {@code user_groups_user_id_fkey}
     */
    public static String foreignKey(RelationshipModel belongsTo) {
        return joined(belongsTo.source(), List.of(belongsTo.sourceKey()), "_fkey");
    }

    /**
     * The name of an index that is no constraint.
     *
     * @param resource whose table
     * @param attributes what it is over, in its order
     * @return such as {@code user_groups_group_id_idx}
     */
    public static String index(ResourceModel resource, List<AttributeModel> attributes) {
        return joined(resource, attributes, "_idx");
    }

    /**
     * The name of the check that keeps an enum's column to the enum's constants.
     *
     * @param resource whose table
     * @param attribute an attribute whose kind is an enum
     * @return such as {@code users_status_check}
     */
    public static String enumCheck(ResourceModel resource, AttributeModel attribute) {
        return joined(resource, List.of(attribute), "_check");
    }

    /** A database that others made may call it something else. */
    private static String joined(ResourceModel resource, List<AttributeModel> attributes, String ending) {
        List<String> columns = attributes.stream().map(AttributeModel::column).toList();
        return resource.called(of(resource.table(), columns, ending));
    }

    /**
     * The name of something else that is about some columns.
     *
     * @param table the table's name
     * @param columns the columns' names
     * @param ending such as {@code _check}
     * @return such as {@code users_status_check}, never too long
     */
    public static String of(String table, List<String> columns, String ending) {
        StringBuilder name = new StringBuilder(table);
        columns.forEach(column -> name.append('_').append(column));
        return bytes(name + ending) <= MOST_BYTES ? name + ending : shortened(name.toString(), ending);
    }

    /** The beginning stays for people, the hash of the whole keeps it unique. */
    private static String shortened(String name, String ending) {
        String tail = "_" + hash(name) + ending;
        int room = MOST_BYTES - bytes(tail);
        int end = 0;
        while (end < name.length()) {
            int next = name.offsetByCodePoints(end, 1);
            if (bytes(name.substring(0, next)) > room) {
                break;
            }
            end = next;
        }
        return name.substring(0, end) + tail;
    }

    private static String hash(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
