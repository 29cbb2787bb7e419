package org.ecities.pages;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The tags of all modules, found by name. */
public final class PageTags {

    private final Map<String, PageTag> fixed = new ConcurrentHashMap<>();
    private volatile Function<String, Optional<PageTag>> others = name -> Optional.empty();

    /** Adds a tag with a fixed name. */
    public void add(String name, PageTag tag) {
        fixed.put(name, tag);
    }

    /** Sets who knows the tags whose names come and go (the schemas). */
    public void addSource(Function<String, Optional<PageTag>> source) {
        others = source;
    }

    /** True when a tag of this name holds a page's record. */
    public boolean isRecord(String name) {
        return !fixed.containsKey(name) && others.apply(name).isPresent();
    }

    /** The tag of this name, if it is one of ours. */
    public Optional<PageTag> find(String name) {
        PageTag tag = fixed.get(name);
        return tag != null ? Optional.of(tag) : others.apply(name);
    }
}
