package org.ecities.pages.wiki;

import java.io.Serializable;
import java.util.List;
import java.util.Properties;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.engine.Initializable;
import org.apache.wiki.cache.CacheInfo;
import org.apache.wiki.cache.CachingManager;
import org.apache.wiki.util.CheckedSupplier;

/** The host caches nothing: its caches can show old text under a new version. The store has its own. */
public final class NoCachingManager implements CachingManager, Initializable {

    /** Made by the host. */
    public NoCachingManager(Engine engine, Properties properties) {
        // Needs nothing.
    }

    @Override
    public void initialize(Engine engine, Properties properties) {
        // Needs nothing.
    }

    @Override
    public void shutdown() {
        // Holds nothing.
    }

    @Override
    public boolean enabled(String cacheName) {
        return false;
    }

    @Override
    public CacheInfo info(String cacheName) {
        return null;
    }

    @Override
    public <T extends Serializable> List<T> keys(String cacheName) {
        return List.of();
    }

    @Override
    public <T, E extends Exception> T get(String cacheName, Serializable key, CheckedSupplier<T, E> supplier)
            throws E {
        return supplier.get();
    }

    @Override
    public void put(String cacheName, Serializable key, Object value) {
        // Keeps nothing.
    }

    @Override
    public void remove(String cacheName, Serializable key) {
        // Holds nothing.
    }
}
