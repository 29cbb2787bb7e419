package org.ecities.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Where the part of SQLite that is not Java lies. By itself the driver unpacks it into the temp folder at every start and
 * removes it at the end, which a killed process does not reach.
 */
public final class NativeLibrary {

    private static final Logger LOG = LogManager.getLogger(NativeLibrary.class);
    private static final String FOLDER = "org.sqlite.lib.path";

    private NativeLibrary() {}

    /**
     * Keeps it in a folder, for this and later starts; to be called before the first database is opened. Where that is not
     * possible the driver does it in its own way.
     */
    public static void in(Path folder) {
        URL packed = SQLiteJDBCLoader.class.getResource(
                LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName());
        if (packed == null || System.getProperty(FOLDER) != null) {
            return;
        }
        try {
            unpack(packed, folder.resolve(LibraryLoaderUtil.getNativeLibName()));
            System.setProperty(FOLDER, folder.toAbsolutePath().toString());
        } catch (IOException refused) {
            LOG.debug("the driver unpacks its library by itself", refused);
        }
    }

    /** Several processes may do it at once: each moves a whole file into place. */
    private static void unpack(URL packed, Path target) throws IOException {
        URLConnection connection = packed.openConnection();
        connection.setUseCaches(false);
        try (InputStream content = connection.getInputStream()) {
            if (Files.isRegularFile(target) && Files.size(target) == connection.getContentLengthLong()) {
                return;
            }
            Files.createDirectories(target.getParent());
            Path coming = Files.createTempFile(target.getParent(), "coming-", "");
            try {
                Files.copy(content, coming, StandardCopyOption.REPLACE_EXISTING);
                Files.move(coming, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(coming);
            }
        }
    }
}
