package org.ecities.notices;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ecities.pages.Messages;
import org.ecities.store.Letter;
import org.ecities.store.OutboxStore;

/**
 * Letters that other modules write: each gives the words. Without a mail server or an address of the site there are
 * none, and links are handed over by people.
 */
public final class Letters {

    private final OutboxStore outbox;
    private final Clock clock;
    private final Optional<String> site;
    private final String network;
    private final Standards standards;

    /**
     * Connects the parts.
     *
     * @param site    address of the site without a slash at the end; absent where no mail is sent
     * @param network name of the network, the last argument of all words
     */
    public Letters(OutboxStore outbox, Clock clock, Optional<String> site, String network, Standards standards) {
        this.standards = standards;
        this.outbox = outbox;
        this.clock = clock;
        this.site = site;
        this.network = network.replaceAll("\\p{Cntrl}", " ");
    }

    /** True when mail is sent. */
    public boolean on() {
        return site.isPresent();
    }

    /** An address of this site as a mail says it; the path alone where no mail is sent. */
    public String address(String path) {
        return site.orElse("") + path;
    }

    /**
     * Words for a reader.
     *
     * @param language language tag; empty where it is not known
     * @param facts    arguments; the name of the network comes after them
     */
    public String words(String language, String key, String... facts) {
        Object[] arguments = Arrays.copyOf(facts, facts.length + 1, Object[].class);
        arguments[facts.length] = network;
        return standards.words(language).text(key, arguments);
    }

    /**
     * Puts a letter into the outbox.
     *
     * @param words    beginning of two message keys, which end in {@code .subject} and {@code .text}
     * @param key      what the letter is about; a second one of the same key is not sent
     * @param to       mail address; empty for somebody who has none
     * @param language language tag of the reader; empty where it is not known
     * @param path     path and query of the page it leads to, the first argument of the text
     * @param lasts    how long it is of use
     * @param facts    further arguments of subject and text, after the path
     * @return true when it will be sent
     */
    public boolean write(
            String words, String key, String to, String language, String path, Duration lasts, String... facts) {
        return relay("", words, key, to, language, path, lasts, facts);
    }

    /**
     * Puts a letter into the outbox that leads to several pages, as {@link #write}: the first argument of the text is one
     * line for each, with its name and its link.
     *
     * @param names names of the pages
     * @param paths path and query of each of them
     */
    public boolean list(
            String words, String key, String to, String language, List<String> names, List<String> paths, Duration lasts) {
        if (site.isEmpty() || to.isEmpty()) {
            return false;
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            lines.add(names.get(i).replaceAll("[\\p{Cntrl}\u2028\u2029]", " ") + ":\n" + site.get() + paths.get(i));
        }
        return put("", words, key, to, language, lasts, String.join("\n\n", lines));
    }

    /** Gives up letters to an address that wait and whose keys begin so; nothing of them stays. */
    public void withdraw(String to, String keyStart) {
        if (!to.isEmpty()) {
            outbox.withdraw(to, keyStart);
        }
    }

    /**
     * Puts a letter into the outbox that one person writes to another, as {@link #write}.
     *
     * @param from mail address that the answer goes to; empty for that of the site
     */
    public boolean relay(
            String from, String words, String key, String to, String language, String path, Duration lasts, String... facts) {
        if (site.isEmpty() || to.isEmpty()) {
            return false;
        }
        return put(from, words, key, to, language, lasts, site.get() + path, facts);
    }

    private boolean put(
            String from, String words, String key, String to, String language, Duration lasts, String link, String... facts) {
        Messages said = standards.words(language);
        Object[] arguments = new Object[facts.length + 2];
        arguments[0] = link;
        for (int i = 0; i < facts.length; i++) {
            arguments[i + 1] = facts[i];
        }
        arguments[facts.length + 1] = network;
        String subject = said.text(words + ".subject", arguments).replaceAll("[\\p{Cntrl}\u2028\u2029]", " ");
        return outbox.add(new Letter(
                0, key, words, to, subject, said.text(words + ".text", arguments), 0, clock.instant().plus(lasts), "",
                from));
    }
}
