package org.ecities.pages.wiki;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.plugin.ParserStagePlugin;
import org.apache.wiki.api.plugin.Plugin;
import org.apache.wiki.api.plugin.PluginElement;
import org.apache.wiki.plugin.PluginManager;

/**
 * One of our tags inside the host. The host expands variables in everything it hands over, so the raw text is
 * put aside, in a form without any markup, while the page is parsed.
 */
final class TagPlugin implements Plugin, ParserStagePlugin {

    private static final String RAW = "ecities.raw";

    private final String name;

    TagPlugin(String name) {
        this.name = name;
    }

    @Override
    public void executeParser(PluginElement element, Context context, Map<String, String> parameters) {
        String raw = parameters.getOrDefault(PluginManager.PARAM_CMDLINE, "");
        parameters.clear();
        parameters.put(PluginManager.PARAM_CMDLINE, "");
        parameters.put(RAW, Base64.getEncoder().encodeToString(raw.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String execute(Context context, Map<String, String> parameters) {
        Slots slots = Slots.of(context);
        if (slots == null || !parameters.containsKey(RAW)) {
            return "";
        }
        String body = new String(Base64.getDecoder().decode(parameters.get(RAW)), StandardCharsets.UTF_8);
        return slots.keep(new TagCall(name, body, context.getPage().getName()));
    }
}
