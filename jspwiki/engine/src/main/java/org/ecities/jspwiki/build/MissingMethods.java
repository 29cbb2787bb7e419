package org.ecities.jspwiki.build;

import net.bytebuddy.build.Plugin;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.DynamicType.Builder;
import org.ecities.jspwiki.completion.AbsoluteUrl;
import org.ecities.jspwiki.completion.AddressRange;
import org.ecities.jspwiki.completion.CacheListeners;
import org.ecities.jspwiki.completion.HtmlEntities;
import org.ecities.jspwiki.completion.PluginSuggestion;
import org.ecities.jspwiki.completion.ResponseHeaders;
import org.ecities.jspwiki.completion.SessionAddress;

import java.util.List;

/** Adds the methods that version 3 of the host calls and its older parts lack, each as a call of one of ours. */
public final class MissingMethods implements Plugin {

    private final List<MissingMethod> methods = List.of(
            MissingMethod.of("org.apache.wiki.util.TextUtil", "escapeHTMLEntities", HtmlEntities.class, "escape"),
            MissingMethod.of("org.apache.wiki.util.HttpUtil", "addHeader", ResponseHeaders.class, "add"),
            MissingMethod.of("org.apache.wiki.util.HttpUtil", "getAbsoluteUrl", AbsoluteUrl.class, "of"),
            MissingMethod.of("org.apache.wiki.util.HttpUtil", "ipIsInRange", AddressRange.class, "contains"),
            MissingMethod.of("org.apache.wiki.cache.CachingManager", "registerListener", CacheListeners.class, "register"),
            MissingMethod.of("org.apache.wiki.api.core.Session", "getRemoteAddress", SessionAddress.class, "of"),
            MissingMethod.of("org.apache.wiki.api.plugin.Plugin", "getSnipExample", PluginSuggestion.class, "example"),
            MissingMethod.of("org.apache.wiki.api.plugin.Plugin", "getDisplayName", PluginSuggestion.class, "name"));

    @Override
    public boolean matches(TypeDescription type) {
        return methods.stream().anyMatch(method -> method.isMissingIn(type));
    }

    @Override
    public Builder<?> apply(Builder<?> builder, TypeDescription type, ClassFileLocator locator) {
        Builder<?> completed = builder;
        for (MissingMethod method : methods) {
            completed = method.isMissingIn(type) ? method.define(completed) : completed;
        }
        return completed;
    }

    @Override
    public void close() {
        // holds nothing
    }
}
