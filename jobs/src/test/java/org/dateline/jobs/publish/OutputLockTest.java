package org.dateline.jobs.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FilterFileSystem;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputLockTest {
    private final Configuration configuration = new Configuration();

    @TempDir
    private Path folder;

    /** Takes the lock in a process of its own, says so, and holds it until it is killed. */
    public static final class Holder {
        private Holder() {}

        public static void main(String[] args) throws Exception {
            OutputLock.take(args[0], "holder", new Configuration());
            System.out.println("taken");
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    private OutputLock take(String output) throws IOException {
        return OutputLock.take(output, "run", configuration);
    }

    @Test
    void secondTakerIsRefusedUntilTheFirstLetsGo() throws IOException {
        String output = folder.resolve("new/out put").toString();
        try (OutputLock first = take(output)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> take(output))
                    .isInstanceOf(OutputInUseException.class)
                    .hasMessageContaining("Another build is writing to")
                    .hasMessageContaining("new/out put");
            take(folder.resolve("other").toString()).close();
        }
        take(output).close();
    }

    @Test
    void lockOfAKilledProcessIsNotStale() throws Exception {
        Process holder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Holder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(holder.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("taken");
            assertThatThrownBy(() -> take(folder.toString())).isInstanceOf(OutputInUseException.class);
        } finally {
            holder.destroyForcibly().waitFor();
        }
        take(folder.toString()).close();
    }

    /** Stands for the file systems that are no disk: Hadoop's, but of another class. */
    public static final class Elsewhere extends FilterFileSystem {
        public Elsewhere() {
            super(new RawLocalFileSystem());
        }
    }

    @Test
    void elsewhereTheFileIsTheLock() throws IOException {
        configuration.set("fs.file.impl", Elsewhere.class.getName());
        configuration.setBoolean("fs.file.impl.disable.cache", true);
        String output = "file:" + folder;
        try (OutputLock first = take(output)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> take(output))
                    .isInstanceOf(OutputInUseException.class)
                    .hasMessageContaining("Another build (run on ")
                    .hasMessageContaining("If it was killed, delete file:" + folder + "/.lock");
        }
        assertThat(Files.exists(folder.resolve(".lock"))).isFalse();
        take(output).close();
    }
}
