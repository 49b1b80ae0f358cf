package org.dateline.jobs.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourceFolderTest {
    @TempDir
    private Path folder;

    private static String hash(Path root) throws IOException {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {root.toUri().toURL()}, null)) {
            return ResourceFolder.sha256(loader, "words");
        }
    }

    private Path onDisk(String text) throws IOException {
        Path words = Files.createDirectories(folder.resolve("disk/words"));
        Files.writeString(words.resolve("a.tsv"), text);
        return folder.resolve("disk");
    }

    private Path inJar(String text) throws IOException {
        Path jar = folder.resolve("words.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            out.putNextEntry(new JarEntry("words/"));
            out.putNextEntry(new JarEntry("words/a.tsv"));
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    @Test
    void sameFilesInAJarAndOnDiskHaveTheSameHash() throws IOException {
        assertThat(hash(inJar("dozens\t12\n"))).startsWith("sha256:").isEqualTo(hash(onDisk("dozens\t12\n")));
    }

    @Test
    void changedWordChangesTheHash() throws IOException {
        String before = hash(onDisk("dozens\t12\n"));
        assertThat(hash(onDisk("dozens\t24\n"))).isNotEqualTo(before);
    }

    @Test
    void noSuchFolder() throws IOException {
        assertThat(hash(Files.createDirectories(folder.resolve("empty")))).isEqualTo("none");
    }
}
