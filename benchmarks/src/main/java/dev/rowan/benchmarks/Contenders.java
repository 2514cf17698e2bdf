package dev.rowan.benchmarks;

import dev.rowan.benchmarks.contender.Contender;
import dev.rowan.benchmarks.contender.ebean.Ebean;
import dev.rowan.benchmarks.contender.hibernate.HibernateDefault;
import dev.rowan.benchmarks.contender.hibernate.HibernateTuned;
import dev.rowan.benchmarks.contender.jdbc.JdbcAtItsLimit;
import dev.rowan.benchmarks.contender.jdbc.JdbcByHand;
import dev.rowan.benchmarks.contender.jimmer.Jimmer;
import dev.rowan.benchmarks.contender.jooq.JooqMultiset;
import dev.rowan.benchmarks.contender.jooq.JooqTwoQueries;
import dev.rowan.benchmarks.contender.rowan.RowanRecords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;

/** Who takes part, in the order of the table. The first is what the others are measured by. */
public final class Contenders {
    private static final Map<String, Function<DataSource, Contender>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("jdbc", JdbcByHand::new);
        ALL.put("limit", JdbcAtItsLimit::new);
        ALL.put("rowan", RowanRecords::new);
        ALL.put("hibernate", HibernateTuned::new);
        ALL.put("hibernate-default", HibernateDefault::new);
        ALL.put("jooq", JooqMultiset::new);
        ALL.put("jooq-two", JooqTwoQueries::new);
        ALL.put("ebean", Ebean::new);
        ALL.put("jimmer", Jimmer::new);
    }

    private Contenders() {}

    /** By the words with which they are asked for, such as {@code jdbc}. */
    public static List<String> words() {
        return List.copyOf(ALL.keySet());
    }

    /** The one that is asked for by a word. */
    public static Contender of(String word, DataSource source) {
        Function<DataSource, Contender> maker = ALL.get(word);
        if (maker == null) {
            throw new IllegalArgumentException("no contender is called '" + word + "'; there are " + words());
        }
        return maker.apply(source);
    }
}
