package org.nastavnik.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.nastavnik.docx.PlainText;

/** The papers of a walk in one folder, as Word and, with an office at hand, as PDF. */
final class CityPapers {

    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page[^s]");

    /** What no paper may show: a tag, a missing value, a key of the messages. */
    private static final Pattern RAW =
            Pattern.compile("\\{\\{|}}|\\bnull\\b|\\bNaN\\b|[a-z]+\\.[a-z]+\\.[a-z]+(?!\\S*/)");

    private final Path folder;

    CityPapers(Path folder) {
        this.folder = folder;
    }

    Path file(String name) {
        return folder.resolve(name + ".docx");
    }

    String text(String name) throws IOException {
        return PlainText.of(Files.readAllBytes(file(name))).replace('\u00a0', ' ');
    }

    /** Each says something and nothing raw, and an office makes pages of it. */
    void check(List<String> names) throws IOException, InterruptedException {
        for (String name : names) {
            assertThat(text(name)).as(name).isNotBlank().doesNotContainPattern(RAW);
        }
        if (Office.isInstalled()) {
            Office.print(folder);
            for (String name : names) {
                assertThat(pages(name)).as("pages of %s", name).isPositive();
            }
        }
    }

    long pages(String name) throws IOException {
        byte[] pdf = Files.readAllBytes(folder.resolve(name + ".pdf"));
        return PAGE.matcher(new String(pdf, ISO_8859_1)).results().count();
    }
}
