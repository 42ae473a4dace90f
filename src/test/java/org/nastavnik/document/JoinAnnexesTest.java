package org.nastavnik.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.docx.PlainText;

class JoinAnnexesTest {

    private static final PaperSample PRACTICE = PaperSample.of("best-practice");
    private static final String MARK = "Здесь помещаются приложения";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> progress = new ArrayList<>();

    private static byte[] paper() {
        return PRACTICE.with("/practice/mark", "\"" + MARK + "\"").docx("host");
    }

    private static Annex annex(String mark, byte[] file) {
        return new Annex(mark, "Лист наблюдения", () -> file);
    }

    private static byte[] guest(String goal) {
        return PRACTICE.with("/practice/goal", "\"" + goal + "\"").docx("guest");
    }

    private String joined(Annex... annexes) throws IOException {
        JoinAnnexes.join(paper(), List.of(annexes), out, progress::add);
        return PlainText.of(out.toByteArray());
    }

    @Test
    void filesStandInThePlaceOfTheirMarkInTheirOrder() throws Exception {
        String text = joined(annex(MARK, guest("Первая.")), annex(MARK, guest("Вторая.")));

        assertThat(text).containsSubsequence("Результаты", "Первая.", "Вторая.", "\nАвторы:");
        assertThat(text).doesNotContain(MARK);
        assertThat(progress).containsExactly(1, 2);
    }

    @Test
    void aFileWhoseMarkATemplateHasLostComesLast() throws Exception {
        String text = joined(annex("нет такой отметки", guest("Первая.")));

        assertThat(text).containsSubsequence("\nАвторы:", "Первая.");
    }

    @Test
    void aFileThatCanNoLongerBeReadIsToldAndTheOthersStay() throws Exception {
        List<String> refused =
                JoinAnnexes.join(
                        paper(),
                        List.of(annex(MARK, new byte[] {1, 2, 3}), annex(MARK, guest("Вторая."))),
                        out,
                        progress::add);

        assertThat(refused).containsExactly("Лист наблюдения");
        assertThat(PlainText.of(out.toByteArray())).contains("Вторая.").doesNotContain(MARK);
    }
}
