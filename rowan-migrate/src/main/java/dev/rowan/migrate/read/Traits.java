package dev.rowan.migrate.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Says in SQL's words what is unusual about a constraint. */
final class Traits {
    private Traits() {}

    static List<String> ofKey(ResultSet row) throws SQLException {
        List<String> traits = new ArrayList<>();
        if (row.getBoolean("nulls_not_distinct")) {
            traits.add("nulls not distinct");
        }
        addDeferral(row, traits);
        return traits;
    }

    static List<String> ofForeignKey(ResultSet row) throws SQLException {
        List<String> traits = new ArrayList<>();
        if (!"s".equals(row.getString("confmatchtype"))) {
            traits.add("match full");
        }
        if (!"a".equals(row.getString("confupdtype"))) {
            traits.add("on update " + reaction(row.getString("confupdtype")));
        }
        addDeferral(row, traits);
        addForce(row, traits);
        return traits;
    }

    static List<String> ofCheck(ResultSet row) throws SQLException {
        List<String> traits = new ArrayList<>();
        addForce(row, traits);
        return traits;
    }

    static String reaction(String code) {
        return switch (code) {
            case "c" -> "cascade";
            case "n" -> "set null";
            case "d" -> "set default";
            case "r" -> "restrict";
            default -> "no action";
        };
    }

    private static void addDeferral(ResultSet row, List<String> traits) throws SQLException {
        if (row.getBoolean("condeferrable")) {
            traits.add(row.getBoolean("condeferred") ? "deferrable initially deferred" : "deferrable");
        }
    }

    private static void addForce(ResultSet row, List<String> traits) throws SQLException {
        if (!row.getBoolean("conenforced")) {
            traits.add("not enforced");
        } else if (!row.getBoolean("convalidated")) {
            traits.add("not valid");
        }
    }
}
