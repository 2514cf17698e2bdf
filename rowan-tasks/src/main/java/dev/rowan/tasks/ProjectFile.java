package dev.rowan.tasks;

import dev.rowan.problem.Nearest;
import dev.rowan.problem.Printable;
import dev.rowan.tasks.Project.Database;
import dev.rowan.tasks.TaskException.Reason;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code rowan.properties}. A value is kept with its line, so that whatever is wrong with it has a place. */
final class ProjectFile {
    private static final String DOMAINS = "domains";
    private static final List<String> KEYS = List.of(DOMAINS, "url", "user", "migrations", "scratch", "main");
    private static final Pattern CLASS =
            Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*(\\.[\\p{L}_$][\\p{L}\\p{N}_$]*)*");
    private static final Pattern ACCOUNT = Pattern.compile("[?&](user|password)=");
    static final String URL = "jdbc:postgresql:";
    private static final String MIGRATIONS = "src/main/resources/db/migration";

    private final Path folder;
    private final Map<String, Value> values = new LinkedHashMap<>();

    /** A place is a line of the file, or the setting that was said instead of one. */
    private record Value(String place, String text) {
        String line() {
            return place.substring(place.indexOf(':') + 1);
        }
    }

    private ProjectFile(Path folder) {
        this.folder = folder;
    }

    /** The nearest folder, upwards, that holds the file; with settings that say enough, none has to. */
    static Path find(Path start, Map<String, String> settings) {
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(Project.FILE))) {
                return folder;
            }
        }
        if (settings.containsKey(DOMAINS)) {
            return start;
        }
        throw missing("neither " + start + " nor a folder above it");
    }

    static Project read(Path folder, Map<String, String> environment) {
        return read(folder, Map.of(), environment);
    }

    static Project read(Path folder, Map<String, String> settings, Map<String, String> environment) {
        ProjectFile file = new ProjectFile(folder);
        boolean wanted = !settings.containsKey(DOMAINS) || Files.exists(folder.resolve(Project.FILE));
        List<String> lines = wanted ? lines(folder) : List.of();
        for (int i = 0; i < lines.size(); i++) {
            file.take(i + 1, lines.get(i).replace("\uFEFF", "").strip());
        }
        settings.forEach((key, text) -> file.put(key, new Value("rowan." + key, text.strip())));
        return file.project(environment);
    }

    private static List<String> lines(Path folder) {
        Path file = folder.resolve(Project.FILE);
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException none) {
            throw missing(folder.toString());
        } catch (CharacterCodingException garbled) {
            throw new TaskException(Reason.MISUNDERSTOOD, file + " is not UTF-8; save it as UTF-8", garbled);
        } catch (IOException unreadable) {
            throw new TaskException(
                    Reason.FAILED, file + " cannot be read (" + unreadable.getMessage() + ")", unreadable);
        }
    }

    private static TaskException missing(String where) {
        return new TaskException(
                Reason.MISUNDERSTOOD,
                where + " holds a " + Project.FILE + ", which says what to work on; go to the project's folder,"
                        + " make a project with 'rowan new my-app', or write the file: domains = app.Domains");
    }

    private void take(int line, String text) {
        if (text.isEmpty() || text.startsWith("#") || text.startsWith("!")) {
            return;
        }
        String[] parts = text.split("[=:]", 2);
        String key = parts[0].strip();
        String place = Project.FILE + ":" + line;
        if (parts.length == 1) {
            throw wrong(
                    place,
                    "found '" + Printable.of(text) + "'; a line is a key, '=' and a value, such as"
                            + " domains = app.Domains");
        }
        Value earlier = put(key, new Value(place, parts[1].strip()));
        if (earlier != null) {
            throw wrong(place, key + " is said already in line " + earlier.line() + "; take one of them out");
        }
    }

    private @Nullable Value put(String key, Value value) {
        if (!KEYS.contains(key)) {
            throw wrong(
                    value.place(),
                    "no such key: '" + Printable.of(key) + "'" + Nearest.offer(key, KEYS) + "; the keys are "
                            + String.join(", ", KEYS));
        }
        if (value.text().isEmpty()) {
            throw wrong(value.place(), key + " has no value; give it one, or take the line out");
        }
        return values.put(key, value);
    }

    static String password(Map<String, String> environment) {
        return environment.getOrDefault("ROWAN_PASSWORD", environment.getOrDefault("PGPASSWORD", ""));
    }

    private Project project(Map<String, String> environment) {
        String user = find("user").orElse(System.getProperty("user.name", "postgres"));
        String password = password(environment);
        if (values.containsKey("user") && !values.containsKey("url") && !values.containsKey("scratch")) {
            throw wrong(
                    place("user"),
                    "user says who signs in at url, which is missing; add"
                            + " url = jdbc:postgresql://localhost:5432/app, or take user out for the embedded server");
        }
        return new Project(
                folder,
                className("domains")
                        .orElseThrow(() -> new TaskException(
                                Reason.MISUNDERSTOOD,
                                Project.FILE
                                        + ": domains is missing; it names the class whose public static final Domain"
                                        + " fields are the project's domains, such as domains = app.Domains")),
                url("url").map(url -> new Database(url, user, password)),
                folder.resolve(path("migrations").orElse(Path.of(MIGRATIONS))).normalize(),
                folder.resolve("src/main/java"),
                url("scratch").map(url -> new Database(url, user, password)),
                className("main"));
    }

    private Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key)).map(Value::text);
    }

    private String place(String key) {
        return Optional.ofNullable(values.get(key)).map(Value::place).orElse(Project.FILE);
    }

    private Optional<String> className(String key) {
        Optional<String> name = find(key);
        if (name.isPresent() && !CLASS.matcher(name.get()).matches()) {
            throw wrong(
                    place(key),
                    key + " must be the name of a class, such as app." + (key.equals("main") ? "Main" : "Domains")
                            + "; found '" + Printable.of(name.get()) + "'");
        }
        return name;
    }

    private Optional<String> url(String key) {
        Optional<String> url = find(key);
        if (url.isPresent() && !url.get().startsWith(URL)) {
            throw wrong(
                    place(key),
                    key + " must begin with " + URL + ", such as" + " jdbc:postgresql://localhost:5432/app; found '"
                            + Printable.of(url.get()) + "'");
        }
        url.ifPresent(said -> refuseAccount(key, said));
        return url;
    }

    /** Who signs in has keys of its own; a password in a file ends up in a repository. */
    private void refuseAccount(String key, String url) {
        Matcher account = ACCOUNT.matcher(url);
        if (account.find()) {
            throw wrong(
                    place(key),
                    key + " says " + account.group(1) + "=…; take it out: user = … is a line of its own, and the"
                            + " password comes from the environment, as in ROWAN_PASSWORD=secret ./rowan migrate");
        }
    }

    private Optional<Path> path(String key) {
        try {
            return find(key).map(Path::of);
        } catch (InvalidPathException nonsense) {
            throw wrong(
                    place(key),
                    key + " must be a folder, such as " + MIGRATIONS + "; found '"
                            + Printable.of(find(key).orElse("")) + "'");
        }
    }

    private static TaskException wrong(String place, String finding) {
        return new TaskException(Reason.MISUNDERSTOOD, place + ": " + finding);
    }
}
