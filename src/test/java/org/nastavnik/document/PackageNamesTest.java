package org.nastavnik.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.nastavnik.site.Messages;

class PackageNamesTest {

    private final PackageNames names = new PackageNames(Messages.in(Locale.forLanguageTag("ru")));

    @Test
    void putsAPaperIntoTheFolderOfItsKind() {
        assertThat(names.of("Журнал наставника", "Журнал П-03.docx"))
                .isEqualTo("Журнал наставника/Журнал П-03.docx");
    }

    @Test
    void numbersPapersThatAreCalledAlikeWhateverTheirCapitals() {
        names.of("Журнал наставника", "Журнал П-03.docx");

        assertThat(names.of("Журнал наставника", "журнал П-03.docx"))
                .isEqualTo("Журнал наставника/журнал П-03 (2).docx");
    }

    @Test
    void doesNotGiveANumberThatAPaperBearsAlready() {
        names.of("Журнал наставника", "Журнал.docx");
        names.of("Журнал наставника", "Журнал (2).docx");

        assertThat(names.of("Журнал наставника", "Журнал.docx"))
                .isEqualTo("Журнал наставника/Журнал (3).docx");
    }

    @Test
    void leavesOutWhatFileSystemsDoNotTake() {
        assertThat(names.of("Приказ: «О парах»?", "Приказ 82/од.docx"))
                .isEqualTo("Приказ- «О парах»-/Приказ 82-од.docx");
        assertThat(names.of("../тайна.", "..\\x.docx")).isEqualTo("..-тайна/..-x.docx");
    }

    @Test
    void cutsLongFolders() {
        String path = names.of("Приказ ".repeat(20), "Приказ.docx");

        assertThat(path.substring(0, path.indexOf('/')).length()).isLessThanOrEqualTo(60);
    }
}
