package org.ecities.jspwiki.completion;

import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.Session;
import org.apache.wiki.api.plugin.Plugin;
import org.apache.wiki.cache.CachingManager;
import org.junit.jupiter.api.Test;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** What classes of the host get that say nothing of their own. */
class HostDefaultsTest {

    private final Plugin map = new CityMap();

    static final class CityMap implements Plugin {

        @Override
        public String execute(Context context, Map<String, String> parameters) {
            return "";
        }
    }

    @Test
    void aPluginIsOfferedByItsClassName() {
        assertThat(map.getSnipExample()).isEqualTo(PluginSuggestion.example(map))
                .isEqualTo("org.ecities.jspwiki.completion.HostDefaultsTest.CityMap");
    }

    @Test
    void aPluginIsListedByItsSimpleNameInAnyLanguage() {
        assertThat(map.getDisplayName(Locale.KOREAN)).isEqualTo(PluginSuggestion.name(map, Locale.FRENCH)).isEqualTo("CityMap");
    }

    @Test
    void aSessionKnowsNoAddress() {
        Session session = withDefaultsOnly(Session.class);
        assertThat(session.getRemoteAddress()).isNull();
        assertThat(SessionAddress.of(session)).isNull();
    }

    @Test
    void aCacheTellsNobody() {
        CachingManager caches = withDefaultsOnly(CachingManager.class);
        assertThat(caches.registerListener(CachingManager.CACHE_PAGES, "expired")).isFalse();
        assertThat(CacheListeners.register(caches, CachingManager.CACHE_PAGES, "expired")).isFalse();
    }

    private static <T> T withDefaultsOnly(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, InvocationHandler::invokeDefault));
    }
}
