package org.ecities.server.crash;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ecities.server.running.RunningServer;
import org.ecities.server.running.Visitor;

/** Somebody who saves through one door until the server is gone. */
final class Saver implements AutoCloseable {

    private final Visitor visitor;
    private final Door door;
    private final List<Acknowledged> acknowledged = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::run);
    private volatile String failure = "";

    /** Begins at once, as administrator. */
    Saver(Visitor visitor, Door door) {
        this.visitor = visitor;
        this.door = door;
        thread.start();
    }

    /** What has been acknowledged so far. */
    List<Acknowledged> acknowledged() {
        return acknowledged;
    }

    private void run() {
        try {
            visitor.signIn("admin", RunningServer.ADMIN_PASSWORD);
            for (int number = 0; true; number++) {
                acknowledged.add(door.save(visitor, number));
            }
        } catch (UncheckedIOException gone) {
            // The server was killed or stopped, as is meant to be.
        } catch (RuntimeException | AssertionError wrong) {
            failure = wrong.toString();
        }
    }

    /** Waits until it has noticed that the server is gone; fails when it had another reason to stop. */
    @Override
    public void close() {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (!failure.isEmpty()) {
            throw new AssertionError(failure);
        }
    }
}
