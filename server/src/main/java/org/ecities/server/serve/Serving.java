package org.ecities.server.serve;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.ecities.accounts.PasswordRules;
import org.ecities.backup.BackupFolder;
import org.ecities.backup.BackupMaker;
import org.ecities.members.Members;
import org.ecities.notices.MailServer;
import org.ecities.notices.OutboxThread;
import org.ecities.notices.SmtpPostman;
import org.ecities.server.CommandException;
import org.ecities.server.command.Terminal;
import org.ecities.server.house.House;
import org.ecities.server.house.LostDatabase;
import org.ecities.server.house.ServedHouse;
import org.ecities.server.log.LogFiles;
import org.ecities.server.retention.RetentionRule;
import org.ecities.server.retention.RetentionRules;
import org.ecities.server.seed.FirstAdministrator;
import org.ecities.server.seed.Seeds;
import org.ecities.server.settings.BackupSettings;
import org.ecities.server.settings.Settings;
import org.ecities.server.settings.SettingsSources;
import org.ecities.server.setup.Setup;
import org.ecities.server.web.WikiContext;
import org.ecities.server.web.WikiServer;
import org.ecities.store.RetentionKind;

/** One run of the server, from the data folder to the ready line and back. */
public final class Serving implements AutoCloseable {

    private static final Logger LOG = LogManager.getLogger(Serving.class);

    /** A restart is for the visitors; the database is read through when it has become quiet. */
    private static final int FIRST_CHECK_HOURS = 1;

    private final Terminal terminal;
    private final SettingsSources sources;
    private final Settings settings;
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private WikiServer server;

    /**
     * Prepares a run.
     *
     * @param data the data folder
     * @throws org.ecities.server.settings.SettingException when a setting is not acceptable
     */
    public Serving(Terminal terminal, SettingsSources sources, Path data) {
        this.terminal = terminal;
        this.sources = sources;
        this.settings = sources.settings(data);
    }

    /**
     * Opens everything and listens; returns when the wiki answers. A failure leaves {@link #close} to be called.
     *
     * @param examples true when a fresh wiki is to start with the example pages
     */
    public synchronized void start(boolean examples) {
        Path data = settings.data();
        LostDatabase.refuse(data);
        keep(FolderLock.of(data));
        LogFiles.open(data.resolve("logs"), Level.FATAL);
        try {
            open(data, examples);
        } catch (RuntimeException failed) {
            LOG.error("not started", failed);
            throw failed;
        }
        LOG.info("ready at {}", server.address());
        terminal.say("server.ready", server.address());
    }

    private void open(Path data, boolean examples) {
        ServedHouse served = keep(
                ServedHouse.open(data, terminal.clock(), settings.files(), settings.place().zone()));
        sow(served.house(), examples);
        RetentionRules rules = RetentionRules.of(terminal.home().resolve("config"), data);
        LOG.info("{} old drafts removed", oldDrafts(served.house(), rules));
        settings.mail().ifPresent(mail -> sendMail(served.house(), mail));
        keep(new DailyStep(
                "audit",
                new AuditRetention(
                        served.house().store().retention(), terminal.clock(), settings.auditDays(), rules.hold())));
        keep(new DailyStep("newsletter", () -> unconfirmed(served.house(), rules)));
        Members members = MemberParts.of(served.house(), settings);
        keep(new DailyStep("members", members.round()));
        keep(new DailyStep(
                "people", members.whosWho().round(rules.ages().get(RetentionRule.PERSONS)::before, rules.hold())));
        keep(new DailyStep("check", FIRST_CHECK_HOURS, new IntegrityWatch(served.house().store())));
        Supplier<BackupState> backups = backups(served.house());
        Path engine = new HostProperties(terminal.home().resolve("config"), data).write();
        server = keep(new WikiServer(
                settings,
                WikiContext.of(settings, terminal.home().resolve("web"), new WikiStart(
                        served, settings, engine, backups,
                        Setup.of(served.house(), sources, Seeds.archive(terminal.home())))),
                new KnownSignIns(served.house().signIns())));
        server.start();
    }

    private int oldDrafts(House house, RetentionRules rules) {
        Instant before = rules.ages().get(RetentionRule.DRAFTS).before(terminal.clock().instant());
        return house.store().retention().remove(RetentionKind.DRAFTS, before, rules.hold());
    }

    /** Whoever did not confirm an address may never have asked for anything. */
    private void unconfirmed(House house, RetentionRules rules) {
        Instant before = rules.ages().get(RetentionRule.SUBSCRIBERS).before(terminal.clock().instant());
        int removed = house.store().retention().remove(RetentionKind.UNCONFIRMED, before, rules.hold());
        LOG.info("{} unconfirmed addresses removed", removed);
    }

    /** Starts the nightly backups; tells how they stand. */
    private Supplier<BackupState> backups(House house) {
        BackupSettings wanted = settings.backup();
        if (wanted.hour().isEmpty()) {
            return BackupState::off;
        }
        BackupFolder folder = new BackupFolder(wanted.folder());
        BackupMaker maker = new BackupMaker(
                house.store(), settings.data(), folder, BackupOrigins.of(settings), terminal.clock());
        NightlyBackup nightly = keep(new NightlyBackup(maker, folder, wanted.hour().getAsInt(), terminal.clock()));
        nightly.start();
        return nightly::state;
    }

    private void sendMail(House house, MailServer server) {
        Clock clock = terminal.clock();
        keep(new OutboxThread(
                        house.store().outbox(),
                        new SmtpPostman(server, clock),
                        clock,
                        letter -> house.store().mail().undelivered(letter.to())))
                .start();
        keep(new NoticeMails(house, settings).thread()).start();
    }

    /** Address for a browser on this machine. */
    public synchronized String address() {
        return server.address();
    }

    /** Every path to which somebody listens, see {@link WikiServer#routes}. */
    public synchronized SortedSet<String> routes() {
        return server.routes();
    }

    /** Waits until {@link #close} has been called. */
    public void awaitStop() throws InterruptedException {
        stopped.await();
    }

    /** The account and the pages a fresh wiki starts with. */
    private void sow(House house, boolean examples) {
        boolean fresh = house.store().feed().last() == 0;
        Optional<String> chosen =
                Optional.ofNullable(terminal.environment().get("ECITIES_ADMIN_PASSWORD")).filter(text -> !text.isBlank());
        FirstAdministrator first = new FirstAdministrator(house.store().accounts(), rules(), house.store().audit());
        first.problem(chosen).ifPresent(problem -> {
            throw new CommandException(2, "server.admin.refused", problem.text(terminal.words()));
        });
        // Said at once: if the start fails later on, the password is known all the same.
        first.make(chosen)
                .ifPresent(made -> terminal.say("server.admin.made", FirstAdministrator.LOGIN, made));
        new Seeds(Seeds.archive(terminal.home()), house.pages(), house.store().pages()).sow(fresh && examples);
    }

    private PasswordRules rules() {
        return new PasswordRules(List.of("e-Cities", settings.name()));
    }

    private <T extends AutoCloseable> T keep(T part) {
        opened.push(part);
        return part;
    }

    /** Stops listening, ends running requests, closes the store; the log is complete when it returns. */
    @Override
    public synchronized void close() {
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception failed) {
                LOG.error("not closed cleanly", failed);
            }
        }
        if (stopped.getCount() > 0) {
            LOG.info("stopped");
            LogManager.shutdown();
            stopped.countDown();
        }
    }
}
