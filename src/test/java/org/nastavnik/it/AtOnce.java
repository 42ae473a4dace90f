package org.nastavnik.it;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Several who do a thing at the same moment, each in a thread of his own. */
final class AtOnce {

    private AtOnce() {}

    /** What each got for it, in the order of the actors. */
    static <A, R> List<R> each(List<A> actors, Function<A, R> act) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(actors.size());
        try {
            CyclicBarrier together = new CyclicBarrier(actors.size());
            List<Callable<R>> acts = new ArrayList<>();
            for (A actor : actors) {
                acts.add(
                        () -> {
                            together.await();
                            return act.apply(actor);
                        });
            }
            List<R> answers = new ArrayList<>();
            for (Future<R> done : threads.invokeAll(acts)) {
                answers.add(done.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
