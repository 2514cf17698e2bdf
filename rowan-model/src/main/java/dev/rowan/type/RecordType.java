package dev.rowan.type;

/**
 * A Java record kept whole, as one JSON document.
 *
 * @param javaType the record's class
 */
public record RecordType(Class<? extends Record> javaType) implements ValueType {
    /** Makes the type; only records will do. */
    public RecordType {
        if (!javaType.isRecord()) {
            throw new IllegalArgumentException(javaType.getName() + " is not a record");
        }
    }

    @Override
    public Cast cast(Object input) {
        return RecordCast.of(javaType, input);
    }

    @Override
    public int compare(Object left, Object right) {
        return same(left, right) ? 0 : Scalar.TEXT.compare(left.toString(), right.toString());
    }

    @Override
    public boolean same(Object left, Object right) {
        return MatchKey.of(this, left).equals(MatchKey.of(this, right));
    }

    @Override
    public boolean ordered() {
        return false;
    }

    @Override
    public String words() {
        return "an object";
    }
}
