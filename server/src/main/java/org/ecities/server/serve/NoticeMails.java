package org.ecities.server.serve;

import java.util.List;
import org.ecities.notices.Deadlines;
import org.ecities.notices.MailWords;
import org.ecities.notices.NoticesThread;
import org.ecities.notices.Summaries;
import org.ecities.notices.UndeliveredTasks;
import org.ecities.server.house.House;
import org.ecities.server.settings.Settings;
import org.ecities.store.Store;

/** Mails about what people should do; only with a mail server, and so with an address of the site. */
final class NoticeMails {

    private final House house;
    private final Settings settings;

    NoticeMails(House house, Settings settings) {
        this.house = house;
        this.settings = settings;
    }

    /** The thread that writes them; not started. */
    NoticesThread thread() {
        Store store = house.store();
        String name = settings.name().isBlank() ? "e-Cities" : settings.name();
        MailWords words = new MailWords(settings.address().orElseThrow().toString(), name, house.stopLinks(), settings.place().standards());
        return new NoticesThread(List.of(
                new Deadlines(store.accounts(), store.tasks(), store.mail(), words, house.clock())::write,
                new Summaries(store, words, settings.mailHour(), house.clock())::write,
                MemberParts.of(house, settings).newsletterMails(),
                new UndeliveredTasks(store.tasks(), store.mail())::write));
    }
}
