package org.nastavnik.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.nastavnik.site.Sought;

class DocumentFilterTest {

    private static final PaperTemplate JOURNAL = PaperKind.of("mentor-journal").paper();

    private final DocumentFilter filter = new DocumentFilter();

    private static GeneratedDocument journal(String madeAt) {
        TemplateEdition edition = TemplateEdition.of(TemplateFiles.docx(JOURNAL));
        TemplateEdition letterhead =
                TemplateEdition.of(TemplateFiles.docx(TemplateShelf.LETTERHEAD));
        ChosenTemplate chosen =
                new TemplatePrograms()
                        .choose(JOURNAL, java.util.List.of(edition), java.util.List.of(letterhead));
        return new GeneratedDocument(
                DocumentKind.D18,
                1,
                new PaperData(7, Sample.of(JOURNAL), "Журнал Ёлкина", "Журнал П-03"),
                new GeneratedDocument.Frozen(
                        chosen, "{}", new byte[] {1}, 5, Instant.parse(madeAt)));
    }

    @Test
    void leavesEverythingInWhereNothingIsAsked() {
        assertThat(filter.matches(journal("2026-11-20T05:00:00Z"))).isTrue();
        assertThat(filter.isEmpty()).isTrue();
    }

    @Test
    void searchesTitlesWithoutRegardToCapitalsAndYo() {
        filter.sought = Sought.words(" елкин", "1");
        assertThat(filter.matches(journal("2026-11-20T05:00:00Z"))).isTrue();

        filter.sought = Sought.words("приказ", "1");
        assertThat(filter.matches(journal("2026-11-20T05:00:00Z"))).isFalse();
    }

    @Test
    void keepsToTheKind() {
        filter.kind = "D18";
        assertThat(filter.matches(journal("2026-11-20T05:00:00Z"))).isTrue();

        filter.kind = "D08";
        assertThat(filter.matches(journal("2026-11-20T05:00:00Z"))).isFalse();
    }

    @Test
    void reckonsDaysByTheClockOfTheSchool() {
        filter.from = "21.11.2026";
        filter.to = "2026-11-21";

        assertThat(filter.matches(journal("2026-11-20T16:59:00Z"))).isFalse();
        assertThat(filter.matches(journal("2026-11-20T17:00:00Z"))).isTrue();
        assertThat(filter.matches(journal("2026-11-21T17:00:00Z"))).isFalse();
    }

    @Test
    void saysBesideTheFieldThatADayIsNone() {
        filter.from = "31.02.2026";

        assertThat(filter.problems().has("from")).isTrue();
        assertThat(filter.matches(journal("2026-11-20T05:00:00Z"))).isTrue();
    }

    @Test
    void staysInTheAddress() {
        filter.sought = Sought.words("Журнал №&", "1");
        filter.kind = "D18";

        assertThat(filter.query())
                .isEqualTo("?find=" + filter.sought.sealed() + "&kind=D18&from=&to=");
    }
}
