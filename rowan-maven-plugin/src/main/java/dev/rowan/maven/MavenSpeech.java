package dev.rowan.maven;

import java.util.regex.Pattern;

/** Says what the command line advises as it is typed for Maven. */
final class MavenSpeech {
    private static final Pattern GENERATOR = Pattern.compile("\\./rowan gen ([a-z]+)");
    private static final Pattern COMMAND = Pattern.compile("\\./rowan ([a-z]+(-[a-z]+)*)");
    private static final Pattern NAME = Pattern.compile("--name (?=\\w)");
    private static final Pattern DROP = Pattern.compile("--allow-drop (?=\\w)");

    private MavenSpeech() {}

    static String of(String line) {
        String said = GENERATOR.matcher(line).replaceAll("mvn rowan:gen-$1");
        said = COMMAND.matcher(said).replaceAll("mvn rowan:$1").replace("./rowan", "mvn");
        said = NAME.matcher(said).replaceAll("-Drowan.name=");
        return DROP.matcher(said).replaceAll("-Drowan.allowDrop=");
    }
}
