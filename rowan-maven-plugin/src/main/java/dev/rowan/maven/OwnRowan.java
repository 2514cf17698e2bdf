package dev.rowan.maven;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The command line on a project's class path, in a class loader that sees that path and the JDK alone. Only classes of the
 * JDK cross between it and the plugin.
 */
record OwnRowan(File folder, List<String> classPath, Map<String, String> settings) {
    private static final String COMMAND_LINE = "dev.rowan.cli.RowanCommand";

    /** Runs one command, and returns its exit code. */
    int run(PrintWriter out, PrintWriter err, List<String> words) throws MojoExecutionException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader project = new URLClassLoader(urls(), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(project);
            Object code = door(project).invoke(null, folder.toPath(), settings, out, err, words.toArray(new String[0]));
            return (Integer) code;
        } catch (InvocationTargetException failure) {
            throw new MojoExecutionException("Rowan failed: " + failure.getCause(), failure.getCause());
        } catch (IOException | IllegalAccessException failure) {
            throw new MojoExecutionException("the project's class path cannot be read: " + failure, failure);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Method door(ClassLoader project) throws MojoExecutionException {
        try {
            return project.loadClass(COMMAND_LINE)
                    .getMethod(
                            "run",
                            java.nio.file.Path.class,
                            Map.class,
                            PrintWriter.class,
                            PrintWriter.class,
                            String[].class);
        } catch (ClassNotFoundException none) {
            throw new MojoExecutionException(
                    "the class path of " + folder
                            + " has no dev.rowan:rowan-cli, which the goals are done with; add it to"
                            + " the dependencies in pom.xml, with <scope>test</scope>",
                    none);
        } catch (NoSuchMethodException older) {
            throw new MojoExecutionException(
                    "dev.rowan:rowan-cli of the project is older than dev.rowan:rowan-maven-plugin; give both the same"
                            + " version",
                    older);
        }
    }

    private URL[] urls() throws MalformedURLException {
        URL[] urls = new URL[classPath.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = new File(classPath.get(i)).toURI().toURL();
        }
        return urls;
    }
}
