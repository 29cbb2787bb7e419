package attacks;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Many who do the same at once, and what they were answered. */
final class Crowd {

    private final Counts answers;
    private volatile boolean stopped;

    Crowd(Counts answers) {
        this.answers = answers;
    }

    /** One of many who do the same. */
    interface Doing {
        void run(int number) throws Exception;
    }

    /** True when everybody is to end. */
    boolean stopped() {
        return stopped;
    }

    /** Notes what one of them got. */
    void got(String answer) {
        answers.add(answer);
    }

    /** Starts them all, stops them after some seconds, and waits for the last. */
    void together(int people, int seconds, Doing doing) throws Exception {
        stopped = false;
        CountDownLatch left = new CountDownLatch(people);
        for (int i = 0; i < people; i++) {
            int number = i;
            Thread thread = new Thread(() -> {
                try {
                    doing.run(number);
                } catch (Exception failed) {
                    answers.add(failed.getClass().getSimpleName());
                } finally {
                    left.countDown();
                }
            });
            thread.setDaemon(true);
            thread.start();
        }
        left.await(seconds, TimeUnit.SECONDS);
        stopped = true;
        left.await(2L * Options.WAIT_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    /** Sleeps until a moment of {@link System#nanoTime}. */
    static void sleepUntil(long nanos) throws InterruptedException {
        long left = nanos - System.nanoTime();
        if (left > 0) {
            TimeUnit.NANOSECONDS.sleep(left);
        }
    }
}
