package dev.rowan.conformance.naive;

/**
 * A relationship: of a belongs-to the column is here, of a has-one or has-many there, of a many-to-many it is the join's for
 * this side and {@code far} the one for the other.
 */
record Bond(String name, Kind kind, String to, String column, String join, String far) {
    enum Kind {
        BELONGS_TO,
        HAS_ONE,
        HAS_MANY,
        MANY_TO_MANY
    }

    static Bond belongsTo(String name, String to, String column) {
        return new Bond(name, Kind.BELONGS_TO, to, column, "", "");
    }

    static Bond hasOne(String name, String to, String column) {
        return new Bond(name, Kind.HAS_ONE, to, column, "", "");
    }

    static Bond hasMany(String name, String to, String column) {
        return new Bond(name, Kind.HAS_MANY, to, column, "", "");
    }

    static Bond manyToMany(String name, String to, String join, String near, String far) {
        return new Bond(name, Kind.MANY_TO_MANY, to, near, join, far);
    }

    boolean toOne() {
        return kind == Kind.BELONGS_TO || kind == Kind.HAS_ONE;
    }

    boolean byJoin() {
        return kind == Kind.MANY_TO_MANY;
    }

    /** The other row's column that holds this row's key: not for an input to say. */
    boolean holds(String name) {
        return (kind == Kind.HAS_ONE || kind == Kind.HAS_MANY) && column.equals(name);
    }
}
