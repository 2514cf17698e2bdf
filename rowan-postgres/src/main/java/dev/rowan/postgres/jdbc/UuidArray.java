package dev.rowan.postgres.jdbc;

import dev.rowan.type.Scalar;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.QueryExecutor;
import org.postgresql.jdbc.PreferQueryMode;
import org.postgresql.util.PGBinaryObject;
import org.postgresql.util.PGobject;

/** Many UUIDs as one parameter, in the server's binary form where the connection allows it. Mutable as the driver wants. */
public final class UuidArray extends PGobject implements PGBinaryObject {
    /** The server's number for {@code uuid[]}, for which binary sending has to be switched on. */
    public static final String OID = "2951";

    private static final int ARRAY_OID = Integer.parseInt(OID);

    private static final long serialVersionUID = 1L;
    private static final int ELEMENT_OID = 2_950;
    private static final int HEADER = 20;
    private static final int ELEMENT = 20;
    private static final int BYTES = 16;

    private final transient List<? extends @Nullable Object> values;

    UuidArray(List<? extends @Nullable Object> values) {
        this.values = values;
        this.type = "_uuid";
    }

    /** Lets the driver send and read these as bytes, which it does for kinds that were named to it; a pool may be another's. */
    static void enable(Connection connection) throws SQLException {
        if (connection.isWrapperFor(BaseConnection.class)) {
            QueryExecutor driver = connection.unwrap(BaseConnection.class).getQueryExecutor();
            if (!driver.useBinaryForSend(ARRAY_OID) && driver.getPreferQueryMode() != PreferQueryMode.SIMPLE) {
                driver.addBinarySendOid(ARRAY_OID);
                driver.addBinaryReceiveOid(ARRAY_OID);
            }
        }
    }

    @Override
    public String getValue() {
        return Literals.array(values, Scalar.UUID);
    }

    @Override
    public int lengthInBytes() {
        return HEADER + values.size() * ELEMENT - nulls() * BYTES;
    }

    /** Dimensions, nulls, element type, length, first index; then each value after its length. */
    @Override
    public void toBytes(byte[] target, int offset) {
        ByteBuffer out = ByteBuffer.wrap(target, offset, lengthInBytes());
        out.putInt(1).putInt(nulls() > 0 ? 1 : 0).putInt(ELEMENT_OID);
        out.putInt(values.size()).putInt(1);
        for (Object value : values) {
            if (value instanceof UUID id) {
                out.putInt(BYTES).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
            } else {
                out.putInt(-1);
            }
        }
    }

    private int nulls() {
        int nulls = 0;
        for (Object value : values) {
            nulls += value == null ? 1 : 0;
        }
        return nulls;
    }

    @Override
    public void setByteValue(byte[] source, int offset) {
        throw new UnsupportedOperationException("only sent, never read");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UuidArray that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }
}
