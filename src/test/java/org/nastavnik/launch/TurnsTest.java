package org.nastavnik.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final ExecutorService pupils = Executors.newFixedThreadPool(12);

    @AfterEach
    void goHome() {
        pupils.shutdownNow();
    }

    @Test
    void noMoreWorkAtATimeThanThereArePlaces() throws Exception {
        Turns turns = new Turns(2, LONG);
        AtomicInteger inside = new AtomicInteger();

        List<Future<Integer>> most =
                IntStream.range(0, 12)
                        .mapToObj(i -> pupils.submit(() -> turns.in(() -> worked(inside))))
                        .toList();

        for (Future<Integer> seen : most) {
            assertThat(seen.get()).isBetween(1, 2);
        }
    }

    @Test
    void whoHasWaitedForLongGoesOnWithout() throws Exception {
        Turns turns = new Turns(1, Duration.ofMillis(20));
        CountDownLatch lock = new CountDownLatch(1);
        CountDownLatch within = new CountDownLatch(1);
        Future<String> first = pupils.submit(() -> turns.in(() -> stuck(within, lock)));
        within.await();

        String second = turns.in(() -> "through");

        assertThat(second).isEqualTo("through");
        assertThat(first).isNotDone();
        lock.countDown();
        assertThat(first.get()).isEqualTo("late");
    }

    @Test
    void aFailureGivesItsPlaceBack() {
        Turns turns = new Turns(1, LONG);

        assertThatThrownBy(() -> turns.in(TurnsTest::failed)).hasMessage("no");

        assertThat(turns.in(() -> "next")).isEqualTo("next");
    }

    private static int worked(AtomicInteger inside) {
        int now = inside.incrementAndGet();
        pause();
        inside.decrementAndGet();
        return now;
    }

    private static String stuck(CountDownLatch within, CountDownLatch lock) {
        within.countDown();
        try {
            lock.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return "late";
    }

    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String failed() {
        throw new IllegalStateException("no");
    }
}
