package dev.rowan.run.page;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Term;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.compiled.Lifted;
import dev.rowan.type.ValueType;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a query says, as bytes: the same in every process, and other bytes for everything that is said otherwise. Plans and
 * terms are records, so that new ones need nothing here.
 */
final class Fingerprint {
    private static final Set<String> OURS = Stream.of(Term.class, ReadPlan.class, ValueType.class)
            .map(Class::getPackageName)
            .collect(Collectors.toUnmodifiableSet());

    private final DataOutputStream out;
    private final Object[] given;

    private Fingerprint(DataOutputStream out, Object[] given) {
        this.out = out;
        this.given = given;
    }

    /** Of the rows that a plan finds and their order, values included, also those that were left open in it. */
    static byte[] of(ReadPlan plan, String action, List<?> order, Object[] given) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            Fingerprint all = new Fingerprint(out, given);
            all.value(action);
            all.value(plan.reading(List.of()).sorted(List.of()).within(null));
            all.value(order);
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (IOException | NoSuchAlgorithmException never) {
            throw new IllegalStateException("an array takes every byte, and every JDK has SHA-256", never);
        }
    }

    private void value(@Nullable Object open) throws IOException {
        Object value = open == null ? null : Lifted.resolve(open, given);
        if (value == null) {
            word("null");
        } else if (value instanceof ResourceModel resource) {
            word("resource", resource.domain() + "." + resource.name());
        } else if (value instanceof AttributeModel attribute) {
            word("attribute", attribute.address());
            value(attribute.type());
        } else if (value instanceof RelationshipModel relationship) {
            word("relationship", relationship.address());
        } else if (value instanceof Collection<?> all) {
            word("list", Integer.toString(all.size()));
            for (Object each : all) {
                value(each);
            }
        } else if (value instanceof byte[] bytes) {
            word("bytes");
            bytes(bytes);
        } else if (value instanceof Class<?> type) {
            word("class", type.getName());
        } else if (value instanceof Enum<?> constant) {
            word(constant.getDeclaringClass().getName(), constant.name());
        } else if (value instanceof Record record && ours(record)) {
            parts(record);
        } else {
            word(value.getClass().getName(), value.toString());
        }
    }

    private static boolean ours(Record record) {
        return OURS.contains(record.getClass().getPackageName());
    }

    private void parts(Record record) throws IOException {
        word(record.getClass().getName());
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                value(component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException closed) {
                throw new IllegalStateException(record.getClass() + " is no public record", closed);
            }
        }
    }

    private void word(String... words) throws IOException {
        for (String word : words) {
            bytes(word.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void bytes(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
