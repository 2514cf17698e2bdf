package dev.rowan.migrate;

import dev.rowan.Rowan;
import dev.rowan.embedded.EmbeddedPostgres;
import dev.rowan.migrate.catalog.Catalog;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.Part;
import dev.rowan.migrate.read.CatalogReader;
import dev.rowan.migrate.report.CheckReport;
import dev.rowan.migrate.report.GenerateOptions;
import dev.rowan.migrate.report.GenerateReport;
import dev.rowan.migrate.report.MigrateReport;
import dev.rowan.migrate.sync.Drawing;
import dev.rowan.postgres.Postgres;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Resource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder of migrations, a database that they are applied to, and one that is thrown away, all empty at first. */
final class Workbench {
    static final EmbeddedPostgres SERVER = EmbeddedPostgres.start();
    private static final Postgres TARGET = SERVER.newDatabase();
    private static final Postgres SCRATCH = SERVER.newDatabase();

    private static final String NEXT_FILE = "\n-- next file\n";

    private final Path path;
    private final MigrationFolder folder;
    private GenerateReport last;

    Workbench(Path temporary) {
        this.path = temporary.resolve("migration");
        this.folder = MigrationFolder.at(path);
        empty(TARGET);
        empty(SCRATCH);
    }

    static Postgres target() {
        return TARGET;
    }

    /** What a query answers with, as text. */
    static String ask(String query) {
        return TARGET.connection(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                rows.next();
                return String.valueOf(rows.getString(1));
            }
        });
    }

    MigrationFolder folder() {
        return folder;
    }

    Path path() {
        return path;
    }

    GenerateReport generate(String name, Drawing... drawings) {
        return generate(name, GenerateOptions.DEFAULT, drawings);
    }

    GenerateReport generate(String name, GenerateOptions options, Drawing... drawings) {
        empty(SCRATCH);
        last = folder.generate(name, Drawing.all(drawings), options, SCRATCH);
        return last;
    }

    /** The migration that leads to what resources declare, each file without its first line. */
    String declared(String name, Resource<?>... resources) {
        return declared(name, GenerateOptions.DEFAULT, resources);
    }

    String declared(String name, GenerateOptions options, Resource<?>... resources) {
        empty(SCRATCH);
        last = folder.generate(
                name, Rowan.open(SCRATCH, Domain.of("Declared", resources)).models(), options, SCRATCH);
        return last.written().stream().map(file -> body(file.migration())).collect(Collectors.joining(NEXT_FILE));
    }

    CheckReport check(Drawing... drawings) {
        empty(SCRATCH);
        return folder.check(Drawing.all(drawings), SCRATCH);
    }

    /** The migration that leads to these drawings, each file without its first line. */
    String forward(String name, Drawing... drawings) {
        return generate(name, drawings).written().stream()
                .map(file -> body(file.migration()))
                .collect(Collectors.joining(NEXT_FILE));
    }

    /** What takes back the migration that was generated last, in the order in which it was made. */
    String back() {
        return last.written().stream().map(file -> body(file.undo())).collect(Collectors.joining(NEXT_FILE));
    }

    List<String> unmanaged() {
        return last.unmanaged();
    }

    /** Takes back the migration that was generated last. */
    MigrateReport rollback() {
        return rollback(last.written().size());
    }

    MigrateReport migrate() {
        return folder.migrate(TARGET, step -> {});
    }

    MigrateReport rollback(int steps) {
        return folder.rollback(TARGET, steps, step -> {});
    }

    Workbench write(String name, String sql) {
        Path target = name.startsWith("U") ? path.resolveSibling("migration-undo") : path;
        try {
            Files.createDirectories(target);
            Files.writeString(target.resolve(name), sql);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Workbench run(String sql) {
        TARGET.connection(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
        return this;
    }

    /** What the target holds, in no order. */
    Set<Object> catalog() {
        Catalog found = TARGET.connection(connection -> CatalogReader.read(connection, "public"));
        Set<Object> all = new HashSet<>();
        for (CatalogTable table : found.tables()) {
            all.add(table.name());
            Stream<Part> members = table.members();
            members.forEach(part -> all.add(List.of(table.name(), part)));
        }
        return all;
    }

    /** The usual schema of the target, and others. */
    Catalog schemas(String... others) {
        Map<String, String> called = new LinkedHashMap<>(Map.of("public", ""));
        Stream.of(others).forEach(each -> called.put(each, each));
        return TARGET.connection(connection -> CatalogReader.read(connection, called));
    }

    /** Prepares the database that is thrown away. */
    static void scratch(String sql) {
        SCRATCH.connection(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }

    List<String> files(String suffix) {
        Path at = path.resolveSibling("migration" + suffix);
        if (!Files.exists(at)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(at)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void empty(Postgres database) {
        database.connection(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("drop schema public cascade");
                statement.execute("create schema public");
            }
        });
    }

    private static String body(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(2).collect(Collectors.joining("\n"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
