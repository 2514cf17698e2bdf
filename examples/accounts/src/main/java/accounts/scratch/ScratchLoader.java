package accounts.scratch;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/**
 * Loads the generated resources in place of this example's own, and the guides' code anew, so that it finds them. All else
 * comes from this program.
 */
final class ScratchLoader extends URLClassLoader {
    private static final String RESOURCES = "accounts.domain.";
    private static final String GUIDES = "accounts.usage.";

    ScratchLoader(Path classes, ClassLoader parent) {
        super(new URL[] {url(classes)}, parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            if (name.startsWith(RESOURCES)) {
                return findClass(name);
            }
            return name.startsWith(GUIDES) ? anew(name) : super.loadClass(name, resolve);
        }
    }

    private Class<?> anew(String name) throws ClassNotFoundException {
        try (InputStream stream = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (stream == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = stream.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException never) {
            throw new IllegalArgumentException(never);
        }
    }
}
