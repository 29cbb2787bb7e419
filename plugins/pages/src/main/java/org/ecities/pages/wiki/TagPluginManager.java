package org.ecities.pages.wiki;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.exceptions.PluginException;
import org.apache.wiki.api.plugin.Plugin;
import org.apache.wiki.plugin.DefaultPluginManager;

/**
 * Runs our tags and the harmless plugins of the host; every other name is refused with one constant sentence.
 */
public final class TagPluginManager extends DefaultPluginManager {

    /** Plugins of the host that only read, and show no more than the present reader may view. */
    private static final Set<String> ALLOWED = Set.of(
            "Counter",
            "CurrentTimePlugin",
            "IndexPlugin",
            "InsertPage",
            "Note",
            "RecentChangesPlugin",
            "ReferredPagesPlugin",
            "ReferringPagesPlugin",
            "TableOfContents",
            "UndefinedPagesPlugin",
            "UnusedPagesPlugin");

    private final Engine engine;

    /** Made by the host. */
    public TagPluginManager(Engine engine, Properties properties) {
        super(engine, properties);
        this.engine = engine;
    }

    @Override
    public Plugin newWikiPlugin(String name, ResourceBundle words) throws PluginException {
        if (WikiParts.of(engine).tags().find(name).isPresent()) {
            return new TagPlugin(name, WikiParts.of(engine));
        }
        if (!ALLOWED.contains(name)) {
            throw new PluginException("This tag is not known here");
        }
        return super.newWikiPlugin(name, words);
    }

    /** The raw text always stands under its own key, whatever the words in it look like. */
    @Override
    public Map<String, String> parseArgs(String raw) throws IOException {
        Map<String, String> arguments = super.parseArgs(raw);
        if (raw != null) {
            arguments.put(PARAM_CMDLINE, raw);
        }
        return arguments;
    }

    @Override
    public List<Plugin> getDiscoveredPlugins() {
        return List.of();
    }
}
