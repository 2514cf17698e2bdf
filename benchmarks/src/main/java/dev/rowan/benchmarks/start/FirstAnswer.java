package dev.rowan.benchmarks.start;

import static dev.rowan.benchmarks.contender.rowan.Membership.USER_GROUP;
import static dev.rowan.benchmarks.contender.rowan.Person.USER;
import static dev.rowan.benchmarks.contender.rowan.Project.PLAN;
import static dev.rowan.benchmarks.contender.rowan.Team.GROUP;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.rowan.Rowan;
import dev.rowan.benchmarks.Contenders;
import dev.rowan.benchmarks.contender.Contender;
import dev.rowan.benchmarks.contender.jdbc.JdbcByHand;
import dev.rowan.benchmarks.contender.rowan.Person;
import dev.rowan.benchmarks.data.Depth;
import dev.rowan.benchmarks.data.UserView;
import dev.rowan.postgres.Postgres;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Resource;
import dev.rowan.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.postgresql.ds.PGSimpleDataSource;

/** A program that reads one user with its groups, and ends. */
final class FirstAnswer {
    private static final UUID ID = UUID.fromString("fd8689cb-8011-3b68-be58-6d8b5a6aa06a");

    private FirstAnswer() {}

    /** Takes who reads, the database's address and its user; prints the user's name and how many groups it has. */
    public static void main(String[] words) {
        switch (words[0]) {
            case "driver" -> driver(words[1], words[2]);
            case "rowan-many" -> rowan(words[1], words[2]);
            default -> pooled(words[0], words[1], words[2]);
        }
    }

    private static void driver(String url, String user) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        read(new JdbcByHand(source));
    }

    /** Rowan as a program has it: with its own pool, and other resources beside those that are asked for. */
    private static void rowan(String url, String user) {
        List<Resource<?>> resources = new ArrayList<>(List.of(USER, GROUP, USER_GROUP, PLAN));
        resources.addAll(ManyResources.load());
        Domain domain = Domain.of("Accounts", resources.toArray(Resource<?>[]::new));
        try (Rowan rowan = Rowan.open(Postgres.connect(url, user, ""), domain)) {
            Row<Person> row = rowan.one(USER.query().filter(USER.id.eq(ID)).load(USER.groups));
            System.out.println(row.get(USER.name) + " " + row.get(USER.groups).size());
        }
    }

    private static void pooled(String word, String url, String user) {
        HikariConfig configuration = new HikariConfig();
        configuration.setJdbcUrl(url);
        configuration.setUsername(user);
        configuration.setMaximumPoolSize(10);
        configuration.setMinimumIdle(1);
        try (HikariDataSource pool = new HikariDataSource(configuration)) {
            read(Contenders.of(word, pool));
        }
    }

    private static void read(Contender opened) {
        try (Contender contender = opened) {
            UserView user = contender.view(contender.userWithGroups(ID), Depth.GROUPS);
            System.out.println(user.name() + " " + user.groups().size());
        }
    }
}
