package org.ecities.server.serve;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.ecities.accounts.AccountLinks.Purpose;
import org.ecities.accounts.LinkMail;
import org.ecities.accounts.RandomText;
import org.ecities.notices.LinkLetters;
import org.ecities.server.settings.Settings;
import org.ecities.store.Account;
import org.ecities.store.OutboxStore;

/** Puts links into the outbox; only with a mail server and an address of the site. */
final class OutboxLinkMail implements LinkMail {

    private static final int KEY_BYTES = 16;
    private static final Duration REFUSAL_LASTS = Duration.ofDays(1);

    private final Optional<String> site;
    private final LinkLetters letters;

    OutboxLinkMail(OutboxStore outbox, Clock clock, Settings settings) {
        this.site = settings.mail().flatMap(server -> settings.address()).map(Object::toString);
        this.letters = new LinkLetters(
                outbox, clock, settings.name().isBlank() ? "e-Cities" : settings.name(), settings.place().standards());
    }

    @Override
    public boolean on() {
        return site.isPresent();
    }

    @Override
    public void send(Account account, Purpose purpose, String path) {
        String kind = purpose == Purpose.RESET ? "reset" : "signIn";
        site.ifPresent(address -> letters.write(kind, key(kind), account, address + path, purpose.lasts()));
    }

    @Override
    public void refuse(Account account) {
        letters.write("admin", key("admin"), account, "", REFUSAL_LASTS);
    }

    /** Every request is a thing of its own; how many there may be is counted elsewhere. */
    private static String key(String kind) {
        return kind + " " + RandomText.hex(KEY_BYTES);
    }
}
