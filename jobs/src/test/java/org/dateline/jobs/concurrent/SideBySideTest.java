package org.dateline.jobs.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    @Test
    void tasksRunAtTheSameTimeAndResultsKeepTheirOrder() {
        CountDownLatch second = new CountDownLatch(1);
        List<String> results = SideBySide.run(
                List.<Callable<String>>of(() -> second.await(1, TimeUnit.MINUTES) ? "first" : "waited in vain", () -> {
                    second.countDown();
                    return "second";
                }));
        assertThat(results).containsExactly("first", "second");
    }

    @Test
    void theFirstFailureIsThrownAfterAllHaveEnded() {
        AtomicBoolean ended = new AtomicBoolean();
        CountDownLatch failed = new CountDownLatch(1);
        IllegalStateException one = new IllegalStateException("one");
        IllegalStateException other = new IllegalStateException("other");
        assertThatThrownBy(() -> SideBySide.run(List.<Callable<Void>>of(
                        () -> {
                            failed.countDown();
                            throw one;
                        },
                        () -> {
                            failed.await();
                            throw other;
                        },
                        () -> {
                            failed.await();
                            ended.set(true);
                            return null;
                        })))
                .isSameAs(one)
                .hasSuppressedException(other);
        assertThat(ended).isTrue();
    }

    @Test
    void anIOExceptionComesWrapped() {
        IOException cause = new IOException("disk full");
        assertThatThrownBy(() -> SideBySide.run(List.<Callable<Void>>of(() -> {
                    throw cause;
                })))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(cause);
    }
}
