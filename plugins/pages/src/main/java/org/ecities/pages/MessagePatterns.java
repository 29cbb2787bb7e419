package org.ecities.pages;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The patterns of all bundles, each read once: reading one takes many times longer than filling it. */
final class MessagePatterns {

    private final Map<Key, MessageFormat> read = new ConcurrentHashMap<>();

    String filled(String pattern, Locale locale, Object... arguments) {
        MessageFormat format = read.computeIfAbsent(new Key(pattern, locale), MessagePatterns::read);
        // One that is being filled cannot be filled for somebody else.
        synchronized (format) {
            return format.format(arguments);
        }
    }

    private static MessageFormat read(Key key) {
        return new MessageFormat(key.pattern, key.locale);
    }

    private record Key(String pattern, Locale locale) {}
}
