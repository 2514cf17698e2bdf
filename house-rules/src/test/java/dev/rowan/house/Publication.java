package dev.rowan.house;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What reaches users: each published module is a Java module and stands in the BOM. */
final class Publication {
    private static final String RULE = "publication";
    private static final String BOM = "rowan-bom";

    private Publication() {}

    static List<Finding> withoutModuleInfo(House house) {
        List<Finding> findings = new ArrayList<>();
        for (Floor floor : house.floors()) {
            boolean isModule = floor.mainFiles().stream().anyMatch(file -> file.endsWith("module-info.java"));
            if (floor.published() && !floor.mainFiles().isEmpty() && !isModule) {
                findings.add(new Finding(
                        floor.name() + "/src/main/java",
                        RULE,
                        "no module-info.java",
                        "say which packages it exports and what it requires"));
            }
        }
        return findings;
    }

    static List<Finding> bomAtOdds(House house) {
        Set<String> published = new LinkedHashSet<>();
        house.floors().stream().filter(Floor::published).map(Floor::name).forEach(published::add);
        Pom bom = new Floor(house.root(), BOM).pom();
        Set<String> listed = new LinkedHashSet<>();
        bom.managed().forEach(entry -> listed.add(entry.artifact()));

        List<Finding> findings = new ArrayList<>();
        published.stream()
                .filter(name -> !listed.contains(name))
                .forEach(name -> findings.add(
                        odds(name + " is published and not listed", "list it, or set maven.deploy.skip in its pom")));
        listed.stream()
                .filter(name -> !published.contains(name))
                .forEach(name -> findings.add(odds(name + " is listed and not published", "take it out")));
        if (!bom.version().equals(house.pom().version())) {
            findings.add(odds(
                    "version " + bom.version(),
                    "give it the root pom's " + house.pom().version()));
        }
        Map<String, String> pinned = house.pom().pluginVersions();
        bom.pluginVersions().forEach((plugin, version) -> {
            String ours = resolved(house.pom(), pinned.getOrDefault(plugin, ""));
            if (!version.equals(ours)) {
                findings.add(odds(plugin + " " + version, "the root pom has '%s': take the same".formatted(ours)));
            }
        });
        return findings;
    }

    private static String resolved(Pom pom, String version) {
        return version.startsWith("${")
                ? pom.properties().getOrDefault(version.substring(2, version.length() - 1), version)
                : version;
    }

    private static Finding odds(String found, String wayOut) {
        return new Finding(BOM + "/pom.xml", RULE, found, wayOut);
    }
}
