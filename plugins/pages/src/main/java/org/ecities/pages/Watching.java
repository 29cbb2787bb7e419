package org.ecities.pages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ecities.store.Account;
import org.ecities.store.AccountStore;
import org.ecities.store.Store;
import org.ecities.store.WatchStore;

/**
 * The pages people watch, and the secret addresses of their feeds. A page that somebody may no longer view stays
 * watched and is not told of.
 */
public final class Watching {

    private static final int TOKEN_BYTES = 24;
    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{" + 2 * TOKEN_BYTES + "}");

    private final Pages pages;
    private final WatchStore store;
    private final AccountStore accounts;
    private final SecureRandom random;

    /** Works on the watched pages of a store; the random numbers make tokens. */
    public Watching(Pages pages, Store store, SecureRandom random) {
        this.pages = pages;
        this.store = store.watches();
        this.accounts = store.accounts();
        this.random = random;
    }

    /**
     * Lets a signed-in person watch a page.
     *
     * @throws NotAllowedException  nobody is signed in
     * @throws PageRefusedException there is no page that the person may view, or the person watches too many
     */
    public void watch(Asker asker, String page) {
        if (!asker.signedIn()) {
            throw new NotAllowedException(Right.VIEW, page);
        }
        String name = pages.view(asker, page)
                .orElseThrow(() -> new PageRefusedException("pages.refused.watch.absent", page))
                .name();
        if (!store.watch(asker.login(), name)) {
            throw new PageRefusedException("pages.refused.watch.many", WatchStore.MAX_WATCHED);
        }
    }

    /** Ends watching. */
    public void unwatch(Asker asker, String page) {
        if (asker.signedIn()) {
            store.unwatch(asker.login(), page);
        }
    }

    /** Whether a person watches a page. */
    public boolean watches(Asker asker, String page) {
        return asker.signedIn() && store.watches(asker.login(), page);
    }

    /** Names of the watched pages that the person may view, in name order. */
    public List<String> watched(Asker asker) {
        return asker.signedIn()
                ? store.watched(asker.login()).stream().filter(name -> pages.may(asker, Right.VIEW, name)).toList()
                : List.of();
    }

    /** Number of people who watch a page; only the secretariat may know. */
    public int watchers(Asker asker, String page) {
        return asker.secretariat() ? store.watchers(page) : 0;
    }

    /** A new token for a person's feed; the one before opens nothing any more. Only its hash is kept. */
    public String newFeedToken(Asker asker) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        store.setFeedToken(asker.login(), hash(token));
        return token;
    }

    /** Closes a person's feed. */
    public void dropFeedToken(Asker asker) {
        store.dropFeedToken(asker.login());
    }

    /** Whether a person's feed is open. */
    public boolean hasFeedToken(Asker asker) {
        return asker.signedIn() && store.hasFeedToken(asker.login());
    }

    /** The person whose feed a token opens. */
    public Optional<Asker> byFeedToken(String token) {
        return TOKEN.matcher(token).matches() ? store.byFeedToken(hash(token)).map(this::asker) : Optional.empty();
    }

    private Asker asker(Account account) {
        return new Asker(account.login(), account.fullName(), accounts.groupsOf(account.id()));
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
