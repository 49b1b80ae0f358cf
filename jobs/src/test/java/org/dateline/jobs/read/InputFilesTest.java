package org.dateline.jobs.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputFilesTest {
    private final Configuration configuration = new Configuration();

    @TempDir
    private Path folder;

    private static String value(Row row, String column) {
        return row.getString(RecordColumns.SCHEMA.fieldIndex(column));
    }

    /** What reading a folder gives of each file: its text, or the reason why there is none. */
    private List<String> read(String... paths) {
        List<String> all = new ArrayList<>();
        new ReadArchive(List.of(paths)).local(configuration).forEachRemaining(row -> {
            String reason = value(row, RecordColumns.REJECT_REASON);
            all.add(value(row, RecordColumns.ARCHIVE_FILE) + " "
                    + (reason == null ? value(row, RecordColumns.TEXT).strip() : reason));
        });
        return all;
    }

    private Path text(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b",
                "caf\u00e9 \u65e5\u672c",
                "100%25",
                "a#b",
                "[2031]",
                "{x,y}",
                "what?",
                "a+b&c=d;e",
                "at 10:30"
            })
    void nameOfAFolderMayHoldAnyCharacter(String name) throws IOException {
        Path file = text(folder.resolve(name).resolve(name + ".txt"), "Two men were hurt.");
        List<String> expected = List.of(name + ".txt Two men were hurt.");
        assertThat(read(folder.resolve(name).toString())).isEqualTo(expected);
        assertThat(read(folder.resolve(name) + "/")).isEqualTo(expected);
        assertThat(read(file.toString())).isEqualTo(expected);
    }

    @Test
    void sameFileUnderManyNamesIsReadOnce() throws IOException {
        Path file = text(folder.resolve("wire/a.txt"), "Two men were hurt.");
        assertThat(read(file.toString(), "file://" + file, folder + "/wire/../wire/", folder + "/*/a.txt"))
                .containsExactly("a.txt Two men were hurt.");
    }

    @Test
    void linkToAFolderAboveIsNotFollowed() throws IOException {
        text(folder.resolve("one/a.txt"), "a");
        text(folder.resolve("two/b.txt"), "b");
        Files.createSymbolicLink(folder.resolve("one/up"), Path.of(".."));
        Files.createSymbolicLink(folder.resolve("one/two"), folder.resolve("two"));
        Files.createSymbolicLink(folder.resolve("two/one"), folder.resolve("one"));
        assertThat(read(folder.resolve("one").toString())).containsExactlyInAnyOrder("a.txt a", "two/b.txt b");
    }

    @Test
    void linkThatLeadsNowhereIsARejectAndNotForgotten() throws IOException {
        text(folder.resolve("a.txt"), "a");
        Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));
        assertThat(read(folder.toString())).containsExactlyInAnyOrder("a.txt a", "gone.txt unreadable");
        new ReadArchive(List.of(folder.toString()))
                .local(configuration)
                .forEachRemaining(row -> assertThat(String.valueOf(row)).doesNotContain(folder.toString()));
    }

    /** Latin-1, as old archives have them; Hadoop's listing forgets such files. */
    @Test
    void nameThatIsNotInTheEncodingOfThePlatformIsARejectAndNotForgotten() throws Exception {
        text(folder.resolve("a.txt"), "a");
        Process made = new ProcessBuilder(
                        "sh",
                        "-c",
                        "cd \"$1\" && for n in 351 350; do echo x > \"$(printf \"caf\\\\$n.txt\")\"; done",
                        "sh",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeTrue(made.waitFor() == 0, () -> "This file system has no such names: " + said);
        assertThat(read(folder.toString()))
                .hasSize(3)
                .contains("a.txt a")
                .filteredOn(row -> row.endsWith(" unreadable"))
                .hasSize(2);
    }

    @Test
    void whatIsNoPathIsTheUsersMistake() {
        assertThatThrownBy(() -> read("a:b"))
                .isInstanceOf(NoInputException.class)
                .hasMessageContaining("'a:b'");
        assertThatThrownBy(() -> read("")).isInstanceOf(NoInputException.class);
    }
}
