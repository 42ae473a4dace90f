package org.nastavnik.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Files that can be made again, the last ones used of them, in a folder that only we may read. */
final class KeptFiles {

    static final int MOST = 200;

    private final Path folder;
    private final Map<String, Path> used = new LinkedHashMap<>(16, 0.75f, true);

    private KeptFiles(Path folder) {
        this.folder = folder;
    }

    static KeptFiles inNewFolder() throws IOException {
        return new KeptFiles(Files.createTempDirectory("nastavnik-pdf"));
    }

    synchronized byte @Nullable [] find(String name) throws IOException {
        Path file = used.get(name);
        try {
            return file == null ? null : Files.readAllBytes(file);
        } catch (NoSuchFileException swept) {
            used.remove(name);
            return null;
        }
    }

    synchronized byte[] keep(String name, byte[] content) throws IOException {
        Files.createDirectories(folder);
        used.put(name, Files.write(folder.resolve(name), content));
        if (used.size() > MOST) {
            Map.Entry<String, Path> eldest = used.entrySet().iterator().next();
            used.remove(eldest.getKey());
            Files.deleteIfExists(eldest.getValue());
        }
        return content;
    }

    synchronized void forget() throws IOException {
        for (Path file : used.values()) {
            Files.deleteIfExists(file);
        }
        used.clear();
        Files.deleteIfExists(folder);
    }
}
