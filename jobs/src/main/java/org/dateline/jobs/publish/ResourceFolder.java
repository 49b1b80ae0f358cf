package org.dateline.jobs.publish;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/** A folder of resources on the class path, in jars or on disk. */
final class ResourceFolder {
    private ResourceFolder() {}

    /** @return "sha256:" and the hash of names and contents of all files in it; "none" where there are none */
    static String sha256(ClassLoader loader, String folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (URL url : Collections.list(loader.getResources(folder))) {
            if (url.openConnection() instanceof JarURLConnection jar) {
                fromJar(jar, folder, files);
            } else {
                fromDisk(url, files);
            }
        }
        if (files.isEmpty()) {
            return "none";
        }
        MessageDigest all = DigestUtils.getSha256Digest();
        files.forEach((name, hash) -> all.update((name + " " + hash + "\n").getBytes(StandardCharsets.UTF_8)));
        return "sha256:" + Hex.encodeHexString(all.digest());
    }

    private static void fromJar(JarURLConnection connection, String folder, Map<String, String> files)
            throws IOException {
        // A jar of our own to close: the class loader's must stay open.
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (var entry : Collections.list(jar.entries())) {
                if (!entry.isDirectory() && entry.getName().startsWith(folder + "/")) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        files.put(entry.getName().substring(folder.length() + 1), DigestUtils.sha256Hex(in));
                    }
                }
            }
        }
    }

    private static void fromDisk(URL url, Map<String, String> files) throws IOException {
        Path root = Path.of(uri(url));
        try (Stream<Path> walk = Files.walk(root)) {
            List<Path> found = walk.filter(Files::isRegularFile).toList();
            for (Path file : found) {
                try (InputStream in = Files.newInputStream(file)) {
                    files.put(root.relativize(file).toString().replace('\\', '/'), DigestUtils.sha256Hex(in));
                }
            }
        }
    }

    private static URI uri(URL url) throws IOException {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IOException("Cannot read resources at " + url, e);
        }
    }
}
