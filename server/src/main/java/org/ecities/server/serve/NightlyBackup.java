package org.ecities.server.serve;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.ecities.backup.Backup;
import org.ecities.backup.BackupFolder;
import org.ecities.backup.BackupMaker;
import org.ecities.backup.Thinning;

/**
 * Makes a backup every night and thins out the old ones. A night that was missed, because the server did not run or
 * the disk was full, is made up for; a failure is told until the next backup is made.
 */
final class NightlyBackup implements AutoCloseable {

    private static final Logger LOG = LogManager.getLogger(NightlyBackup.class);
    private static final long LOOKS_EVERY_MINUTES = 15;
    private static final Duration TRIES_AGAIN_AFTER = Duration.ofHours(1);
    private static final long STOP_SECONDS = 60;

    private final BackupMaker maker;
    private final Thinning thinning;
    private final int hour;
    private final Clock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(run -> {
        Thread made = new Thread(run, "backup");
        made.setDaemon(true);
        return made;
    });
    private volatile BackupState state;
    private Instant notBefore = Instant.MIN;

    /**
     * Connects the parts.
     *
     * @param hour hour of the day in the zone of the clock
     */
    NightlyBackup(BackupMaker maker, BackupFolder folder, int hour, Clock clock) {
        this.maker = maker;
        this.thinning = new Thinning(folder, clock.getZone());
        this.hour = hour;
        this.clock = clock;
        this.state = new BackupState(true, folder.newest().map(Backup::at), "");
    }

    void start() {
        thread.scheduleWithFixedDelay(this::look, LOOKS_EVERY_MINUTES, LOOKS_EVERY_MINUTES, TimeUnit.MINUTES);
    }

    /** How it stands. */
    BackupState state() {
        return state;
    }

    /** Makes a backup if one is due. Purges are told at once: until the next night the server may be lost. */
    void look() {
        tellPurges();
        Instant now = clock.instant();
        if (!now.isBefore(notBefore) && due(now)) {
            try {
                Backup made = maker.make();
                state = new BackupState(true, Optional.of(made.at()), "");
                LOG.info("backup {} made, {} old ones removed", made.name(), thinning.thin());
            } catch (RuntimeException failed) {
                notBefore = now.plus(TRIES_AGAIN_AFTER);
                state = new BackupState(true, state.newest(), String.valueOf(failed.getMessage()));
                LOG.error("no backup", failed);
            }
        }
    }

    private void tellPurges() {
        try {
            maker.tellPurges();
        } catch (RuntimeException failed) {
            LOG.error("purges are not told beside the backups", failed);
        }
    }

    /** True when the newest backup is older than the last time that one was to be made. */
    private boolean due(Instant now) {
        ZonedDateTime local = now.atZone(clock.getZone());
        ZonedDateTime today = local.with(LocalTime.of(hour, 0));
        ZonedDateTime last = today.isAfter(local) ? today.minusDays(1) : today;
        return state.newest().filter(at -> !at.isBefore(last.toInstant())).isEmpty();
    }

    /** Waits for a backup that is being made. */
    @Override
    public void close() throws InterruptedException {
        thread.shutdown();
        thread.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
    }
}
