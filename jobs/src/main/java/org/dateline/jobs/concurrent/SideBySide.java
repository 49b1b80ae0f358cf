package org.dateline.jobs.concurrent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs Spark queries that do not need each other at the same time: while one is planned, the cores work on another. */
public final class SideBySide {
    private SideBySide() {}

    /**
     * Each in a thread of its own, which inherits the group and description of Spark's jobs. All have ended when this returns.
     *
     * @return their results, in the order of the tasks
     * @throws RuntimeException or Error, whatever the first task that failed threw, with the failures of later ones suppressed; checked
     *     exceptions come wrapped
     */
    public static <T> List<T> run(List<? extends Callable<T>> tasks) {
        List<FutureTask<T>> running = new ArrayList<>();
        for (Callable<T> task : tasks) {
            FutureTask<T> future = new FutureTask<>(task);
            Thread thread = new Thread(future, "side-by-side-" + running.size());
            thread.setDaemon(true);
            thread.start();
            running.add(future);
        }
        List<T> results = new ArrayList<>();
        Throwable failure = null;
        for (FutureTask<T> future : running) {
            try {
                results.add(future.get());
            } catch (ExecutionException e) {
                if (failure == null) {
                    failure = e.getCause();
                } else {
                    failure.addSuppressed(e.getCause());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while queries ran", e);
            }
        }
        rethrow(failure);
        return results;
    }

    private static void rethrow(Throwable failure) {
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
        if (failure instanceof IOException e) {
            throw new UncheckedIOException(e);
        }
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
    }
}
