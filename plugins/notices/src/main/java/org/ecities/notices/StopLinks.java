package org.ecities.notices;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.ecities.store.Account;
import org.ecities.store.AccountStore;
import org.ecities.store.MailBox;
import org.ecities.store.MailStore;

/**
 * Addresses in mails by which a person ends summaries without signing in. A token names the account and proves by a
 * secret of the site that we made it; a new generation of the mail box makes all earlier ones void.
 */
public final class StopLinks {

    /** What somebody ends. */
    public enum Ends {
        /** Summaries of their work. */
        SUMMARY,
        /** Newsletters. */
        NEWSLETTER,
        /** Both of them. */
        BOTH
    }

    /** Path of the page. */
    public static final String PATH = "/mail/stop";

    private static final Pattern TOKEN = Pattern.compile("([0-9]{1,18})-([0-9a-f]{64})");

    private final AccountStore accounts;
    private final MailStore mail;
    private final String secret;

    /**
     * Connects the parts.
     *
     * @param secret random text of the site that stays
     */
    public StopLinks(AccountStore accounts, MailStore mail, String secret) {
        this.accounts = accounts;
        this.mail = mail;
        this.secret = secret;
    }

    /** Path with the token of an account. */
    String path(MailBox box, Ends ends) {
        String what = ends == Ends.SUMMARY ? "" : "&of=" + ends.name().toLowerCase(Locale.ROOT);
        return PATH + "?token=" + box.accountId() + "-" + proof(box) + what;
    }

    /** The open account a token was made for; absent for any other text and for tokens of an earlier generation. */
    public Optional<Account> find(String token) {
        Matcher parts = TOKEN.matcher(token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return accounts.byId(Long.parseLong(parts.group(1)))
                .filter(account -> !account.closed())
                .filter(account -> same(proof(mail.of(account.id())), parts.group(2)));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private String proof(MailBox box) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            String said = "stop " + box.accountId() + " " + box.generation();
            return HexFormat.of().formatHex(mac.doFinal(said.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HmacSHA256", impossible);
        }
    }
}
