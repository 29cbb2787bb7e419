package org.ecities.server.launch;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;

/** Entry of the runnable file. */
public final class Launcher {

    private static final String MAIN = "org.ecities.server.Main";

    private Launcher() {}

    /** Unpacks what is needed and hands over all arguments; status 1 when the files cannot be unpacked. */
    public static void main(String[] args) throws Exception {
        Path home;
        try {
            home = new UnpackedHome(ownFile()).in(HomePlace.of(List.of(args), System.getenv()));
        } catch (IOException refused) {
            System.err.println(sentence(refused));
            System.exit(1);
            return;
        }
        start(home, args);
    }

    private static void start(Path home, String[] args) throws Exception {
        URLClassLoader libraries = new URLClassLoader(jars(home), ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(libraries);
        try {
            libraries.loadClass(MAIN).getMethod("run", Path.class, String[].class).invoke(null, home, args);
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw failed;
        }
    }

    private static URL[] jars(Path home) throws IOException {
        List<Path> jars = UnpackedHome.filesIn(home.resolve("lib"));
        URL[] urls = new URL[jars.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = jars.get(i).toUri().toURL();
        }
        return urls;
    }

    private static Path ownFile() throws URISyntaxException {
        return Path.of(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static String sentence(IOException refused) {
        ResourceBundle words = ResourceBundle.getBundle("org.ecities.server.launch.messages");
        return new MessageFormat(words.getString("server.launch.refused")).format(new Object[] {refused.toString()});
    }
}
