package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.PaperSample;
import org.nastavnik.docx.PlainText;
import org.nastavnik.lms.Page;

/** Files that a school brings for a practice: taken in, or refused in words, with nothing lost. */
class PracticeFilesIT {

    private static final PaperSample SAMPLE = PaperSample.of("best-practice");

    private final Visitor curator = DemonstrationTown.get().enter("curator1");
    private final String practice = practice(curator, "Занимались вместе.", "13");

    private static String practice(Visitor by, String description, String author) {
        Page made =
                by.post(
                        "practices",
                        "title",
                        "Урок на двоих",
                        "form",
                        "TEACHER_TEACHER",
                        "goal",
                        "Освоить урок",
                        "description",
                        description,
                        "results",
                        "8 уроков",
                        "authors",
                        author);
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        return found(made, "practices/(\\d+)");
    }

    private static String found(Page page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return found.group(1);
    }

    private Page upload(byte[] file) {
        return curator.upload(
                "practices/" + practice + "/attachments",
                "file",
                file,
                "fileTitle",
                "Лист наблюдения урока");
    }

    @Test
    void aWordFileBecomesTextOfThePaper() {
        Page taken = upload(SAMPLE.with("/practice/goal", "\"Вошло в сборник.\"").docx("guest"));
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        assertThat(taken.body()).contains("Войдёт в сборник текстом.");

        Page made = curator.post("documents", "kind", "D34", "subject", practice);
        byte[] paper = curator.download("documents/" + found(made, "documents/(\\d+)") + "/file");

        assertThat(PlainText.of(paper)).contains("Лист наблюдения урока", "Вошло в сборник.");
    }

    @Test
    void aFilmIsRefusedInWordsAndWhatWasTypedStays() {
        byte[] film = Arrays.copyOf(new byte[] {0, 0, 0, 32, 'f', 't', 'y', 'p'}, 50_000);

        Page refused = upload(film);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Это видео", "Лист наблюдения урока");
    }

    @Test
    void whatDoesNotFitIntoMemoryIsAnsweredAndNotKept() {
        Page refused = upload(new byte[30 * 1024 * 1024]);

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.body()).contains("10 МБ");
        assertThat(curator.get("practices/" + practice).body()).contains("Файлов пока нет.");
    }

    @Test
    void aStrangerFindsNeitherThePracticeNorItsFiles() {
        upload(SAMPLE.docx("guest"));
        String address = "practices/" + practice + "/attachments/1";

        assertThat(DemonstrationTown.get().enter("curator2").get(address).status()).isEqualTo(404);
    }

    @Test
    void aPracticeThatNamesAPupilDoesNotComeIntoTheCompendium() {
        Visitor other = DemonstrationTown.get().enter("curator2");
        String naming = practice(other, "Занимались с Аней Пробиркиной.", "23");
        other.post("practices/" + naming + "/readiness");

        Page refused = other.post("practices/" + naming + "/inclusion");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("назван обучающийся: Аней Пробиркиной");
    }
}
