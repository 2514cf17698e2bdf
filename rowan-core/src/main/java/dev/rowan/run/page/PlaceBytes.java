package dev.rowan.run.page;

import dev.rowan.type.DecimalType;
import dev.rowan.type.EnumType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values as bytes, each by its kind, and back. */
final class PlaceBytes {
    private PlaceBytes() {}

    /** Whether values of this kind can be carried. */
    static boolean carries(ValueType type) {
        return type.kept() instanceof Scalar || type instanceof DecimalType || type instanceof EnumType;
    }

    static byte[] of(List<ValueType> types, List<@Nullable Object> values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (int i = 0; i < values.size(); i++) {
                Object value = values.get(i);
                out.writeBoolean(value != null);
                if (value != null) {
                    write(out, types.get(i), value);
                }
            }
        } catch (IOException never) {
            throw new IllegalStateException("an array takes every byte", never);
        }
        return bytes.toByteArray();
    }

    static List<@Nullable Object> values(List<ValueType> types, byte[] bytes) throws IOException {
        List<@Nullable Object> values = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            for (ValueType type : types) {
                values.add(in.readBoolean() ? read(in, type) : null);
            }
            if (in.available() > 0) {
                throw new IOException("more bytes than values");
            }
        }
        return Collections.unmodifiableList(values);
    }

    private static void write(DataOutputStream out, ValueType type, Object value) throws IOException {
        if (type instanceof DecimalType) {
            BigDecimal number = (BigDecimal) value;
            out.writeInt(number.scale());
            bytes(out, number.unscaledValue().toByteArray());
        } else if (type instanceof EnumType) {
            text(out, ((Enum<?>) value).name());
        } else {
            scalar(out, (Scalar) type.kept(), value);
        }
    }

    private static Object read(DataInputStream in, ValueType type) throws IOException {
        if (type instanceof DecimalType) {
            int scale = in.readInt();
            return new BigDecimal(new BigInteger(bytes(in)), scale);
        }
        return type instanceof EnumType choice ? choice.constant(text(in)) : scalar(in, (Scalar) type.kept());
    }

    private static void scalar(DataOutputStream out, Scalar type, Object value) throws IOException {
        switch (type) {
            case TEXT, CASE_INSENSITIVE_TEXT -> text(out, (String) value);
            case INTEGER -> out.writeInt((Integer) value);
            case LONG -> out.writeLong((Long) value);
            case DOUBLE -> out.writeDouble((Double) value);
            case BOOLEAN -> out.writeBoolean((Boolean) value);
            case UUID -> {
                out.writeLong(((UUID) value).getMostSignificantBits());
                out.writeLong(((UUID) value).getLeastSignificantBits());
            }
            case DATE -> out.writeLong(((LocalDate) value).toEpochDay());
            case TIME -> out.writeLong(((LocalTime) value).toNanoOfDay());
            case INSTANT -> {
                Instant moment = (Instant) value;
                out.writeLong(moment.getEpochSecond());
                out.writeInt(moment.getNano());
            }
            case LOCAL_DATE_TIME -> {
                LocalDateTime at = (LocalDateTime) value;
                out.writeLong(at.toEpochSecond(ZoneOffset.UTC));
                out.writeInt(at.get(ChronoField.NANO_OF_SECOND));
            }
            case DURATION -> {
                Duration length = (Duration) value;
                out.writeLong(length.getSeconds());
                out.writeInt(length.getNano());
            }
            case BYTES -> bytes(out, (byte[]) value);
        }
    }

    private static Object scalar(DataInputStream in, Scalar type) throws IOException {
        return switch (type) {
            case TEXT, CASE_INSENSITIVE_TEXT -> text(in);
            case INTEGER -> in.readInt();
            case LONG -> in.readLong();
            case DOUBLE -> in.readDouble();
            case BOOLEAN -> in.readBoolean();
            case UUID -> new UUID(in.readLong(), in.readLong());
            case DATE -> LocalDate.ofEpochDay(in.readLong());
            case TIME -> LocalTime.ofNanoOfDay(in.readLong());
            case INSTANT -> Instant.ofEpochSecond(in.readLong(), in.readInt());
            case LOCAL_DATE_TIME -> LocalDateTime.ofEpochSecond(in.readLong(), in.readInt(), ZoneOffset.UTC);
            case DURATION -> Duration.ofSeconds(in.readLong(), in.readInt());
            case BYTES -> bytes(in);
        };
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        bytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(Math.max(0, length));
        if (bytes.length != length) {
            throw new IOException("fewer bytes than said");
        }
        return bytes;
    }
}
