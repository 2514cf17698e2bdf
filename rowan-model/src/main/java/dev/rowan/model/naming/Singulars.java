package dev.rowan.model.naming;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The singular of an English noun, well enough for the names of classes: what is in doubt stays as it is. */
final class Singulars {
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("people", "person"),
            Map.entry("children", "child"),
            Map.entry("men", "man"),
            Map.entry("women", "woman"),
            Map.entry("feet", "foot"),
            Map.entry("teeth", "tooth"),
            Map.entry("mice", "mouse"),
            Map.entry("leaves", "leaf"),
            Map.entry("shelves", "shelf"),
            Map.entry("lives", "life"),
            Map.entry("knives", "knife"),
            Map.entry("halves", "half"),
            Map.entry("heroes", "hero"),
            Map.entry("potatoes", "potato"),
            Map.entry("tomatoes", "tomato"),
            Map.entry("quizzes", "quiz"),
            Map.entry("lenses", "lens"),
            Map.entry("criteria", "criterion"),
            Map.entry("analyses", "analysis"),
            Map.entry("diagnoses", "diagnosis"),
            Map.entry("hypotheses", "hypothesis"),
            Map.entry("crises", "crisis"),
            Map.entry("theses", "thesis"),
            Map.entry("aliases", "alias"),
            Map.entry("atlases", "atlas"),
            Map.entry("canvases", "canvas"),
            Map.entry("gases", "gas"),
            Map.entry("caches", "cache"),
            Map.entry("niches", "niche"),
            Map.entry("axes", "axis"),
            Map.entry("menus", "menu"),
            Map.entry("gurus", "guru"));

    /** Their last letter is their own. */
    private static final Set<String> SINGULAR = Set.of(
            "series", "species", "news", "lens", "alias", "atlas", "bias", "canvas", "gas", "sms", "gps", "dns",
            "https");

    /** Their singular has an e before the s. */
    private static final Set<String> WITH_E =
            Set.of("movies", "cookies", "ties", "pies", "lies", "zombies", "calories", "rookies");

    private static final List<String> WHOLE = List.of("ss", "us", "is");
    private static final List<String> HISSING = List.of("sses", "xes", "ches", "shes", "zzes");
    private static final List<String> VOWELS_BEFORE = List.of("ouses", "auses");

    private Singulars() {}

    /** Only the last word of a name in snake case changes. */
    static String of(String snake) {
        int last = snake.lastIndexOf('_') + 1;
        return snake.substring(0, last) + singular(snake.substring(last));
    }

    private static String singular(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (!word.endsWith("s")
                || word.length() < 3
                || SINGULAR.contains(word)
                || WHOLE.stream().anyMatch(word::endsWith)) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4 && !WITH_E.contains(word)) {
            return cut(word, 3) + "y";
        }
        boolean cutTwo = HISSING.stream().anyMatch(word::endsWith)
                || (word.endsWith("uses") && VOWELS_BEFORE.stream().noneMatch(word::endsWith) && word.length() > 4);
        return cut(word, cutTwo ? 2 : 1);
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
