package org.ecities.jspwiki.completion;

import org.apache.wiki.api.plugin.Plugin;

import java.util.Locale;

/** How the editor offers a plugin that says nothing about itself. */
public final class PluginSuggestion {

    private PluginSuggestion() {
    }

    /** {@code Plugin.getSnipExample}: the text to stand between the plugin marks, here the canonical class name. */
    public static String example(Plugin plugin) {
        return plugin.getClass().getCanonicalName();
    }

    /** {@code Plugin.getDisplayName}: the name in a list of plugins, here the simple class name in any language. */
    public static String name(Plugin plugin, Locale locale) {
        return plugin.getClass().getSimpleName();
    }
}
