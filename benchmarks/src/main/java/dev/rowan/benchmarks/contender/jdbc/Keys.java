package dev.rowan.benchmarks.contender.jdbc;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postgresql.util.PGBinaryObject;
import org.postgresql.util.PGobject;

/** Ids as one parameter in the server's binary form. */
final class Keys extends PGobject implements PGBinaryObject {
    private static final long serialVersionUID = 1L;
    private static final byte[] HEADER = {0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0x0b, (byte) 0x86};
    private static final int FIRST = 20;
    private static final int ELEMENT = 20;

    private final transient List<UUID> ids;

    Keys(List<UUID> ids) {
        this.ids = ids;
        this.type = "_uuid";
    }

    @Override
    public String getValue() {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public int lengthInBytes() {
        return FIRST + ids.size() * ELEMENT;
    }

    /** One dimension without nulls of type uuid; how many and the first index; then each id after its length. */
    @Override
    public void toBytes(byte[] target, int offset) {
        System.arraycopy(HEADER, 0, target, offset, HEADER.length);
        int count = ids.size();
        target[offset + 12] = (byte) (count >>> 24);
        target[offset + 13] = (byte) (count >>> 16);
        target[offset + 14] = (byte) (count >>> 8);
        target[offset + 15] = (byte) count;
        target[offset + 19] = 1;
        int place = offset + FIRST;
        for (UUID id : ids) {
            target[place + 3] = 16;
            Binary.put(target, place + 4, id);
            place += ELEMENT;
        }
    }

    @Override
    public void setByteValue(byte[] source, int offset) {
        throw new UnsupportedOperationException("only sent, never read");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Keys that && ids.equals(that.ids);
    }

    @Override
    public int hashCode() {
        return ids.hashCode();
    }
}
