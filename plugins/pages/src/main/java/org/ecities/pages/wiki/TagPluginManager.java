package org.ecities.pages.wiki;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import org.apache.oro.text.regex.MalformedPatternException;
import org.apache.oro.text.regex.Pattern;
import org.apache.oro.text.regex.Perl5Compiler;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.exceptions.PluginException;
import org.apache.wiki.api.plugin.Plugin;
import org.apache.wiki.plugin.DefaultPluginManager;

/**
 * Runs our tags and the harmless plugins of the host; every other name gives one sentence.
 */
public final class TagPluginManager extends DefaultPluginManager {

    /** Plugins of the host that only read, and show no more than the present reader may view. */
    private static final Set<String> ALLOWED = Set.of(
            "Counter",
            "CurrentTimePlugin",
            "Image",
            "IndexPlugin",
            "InsertPage",
            "Note",
            "RecentChangesPlugin",
            "ReferredPagesPlugin",
            "ReferringPagesPlugin",
            "ReferringUndefinedPagesPlugin",
            "Search",
            "TableOfContents",
            "UndefinedPagesPlugin",
            "UnusedPagesPlugin");

    /** Old pages name plugins of the host in full. */
    private static final String HOST = "org.apache.wiki.plugin.";

    /**
     * Finds the name of a tag at its start. The host's own pattern looks for a name everywhere, which takes
     * minutes for a tag of some thousand blanks.
     */
    private static final String NAME = "^\\{(INSERT)?\\s*([\\w\\._]+)[ \\t]*(WHERE)?[ \\t]*";

    private final Engine engine;
    private final Pattern name = compiled();

    /** Made by the host. */
    public TagPluginManager(Engine engine, Properties properties) {
        super(engine, properties);
        this.engine = engine;
    }

    private static Pattern compiled() {
        try {
            return new Perl5Compiler().compile(NAME, Perl5Compiler.READ_ONLY_MASK);
        } catch (MalformedPatternException impossible) {
            throw new IllegalStateException(NAME, impossible);
        }
    }

    @Override
    public Pattern getPluginPattern() {
        return name;
    }

    @Override
    public Plugin newWikiPlugin(String name, ResourceBundle words) throws PluginException {
        if (WikiParts.of(engine).tags().find(name).isPresent()) {
            return new TagPlugin(name);
        }
        String plugin = name.startsWith(HOST) ? name.substring(HOST.length()) : name;
        if (!ALLOWED.contains(plugin)) {
            return new UnknownTag(plugin);
        }
        return super.newWikiPlugin(plugin, words);
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
