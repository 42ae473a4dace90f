package org.nastavnik.bench;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import org.nastavnik.grammar.Answers.NameLine;
import org.nastavnik.grammar.Case;

/** petrovich4j, loaded beside us: it declines parts of names, and knows no posts. */
final class GrammarRival implements AutoCloseable {

    static final String NAME = "petrovich4j";

    private static final Path FOLDER =
            Benches.FOLDER.resolve("peers").resolve(NAME).toAbsolutePath();
    private static final List<String> PARTS = List.of("surname", "given", "patronymic");

    private final URLClassLoader loader;
    private final Function<String[], String> names;

    private GrammarRival(URLClassLoader loader, Function<String[], String> names) {
        this.loader = loader;
        this.names = names;
    }

    static boolean isBuilt() {
        return Files.exists(FOLDER.resolve("class-path.txt"));
    }

    @SuppressWarnings("unchecked") // what the peer's class declares
    static GrammarRival load() throws IOException, ReflectiveOperationException {
        URLClassLoader loader =
                new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader());
        Object names =
                loader.loadClass("org.nastavnik.bench.peer.PetrovichNames")
                        .getConstructor()
                        .newInstance();
        return new GrammarRival(loader, (Function<String[], String>) names);
    }

    private static URL[] classPath() throws IOException {
        String jars = Files.readString(FOLDER.resolve("class-path.txt")).strip();
        List<URL> urls = new ArrayList<>(List.of(url(FOLDER.resolve("classes"))));
        for (String jar : jars.split(File.pathSeparator)) {
            urls.add(url(Path.of(jar)));
        }
        return urls.toArray(URL[]::new);
    }

    private static URL url(Path path) throws MalformedURLException {
        return path.toUri().toURL();
    }

    String declined(NameLine line, Case wanted) {
        if (!line.part().equals("whole")) {
            return declined(line, line.part(), line.nominative(), wanted);
        }
        StringJoiner whole = new StringJoiner(" ");
        String[] parts = line.nominative().split("/");
        for (int i = 0; i < parts.length; i++) {
            whole.add(declined(line, PARTS.get(i), parts[i], wanted));
        }
        return whole.toString();
    }

    private String declined(NameLine line, String part, String nominative, Case wanted) {
        return names.apply(new String[] {part, line.gender().name(), wanted.name(), nominative});
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
