package org.nastavnik.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nastavnik.grammar.Case;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Problems;

class RequisitesByDateTest {

    private static final LocalDate FOUNDED = LocalDate.of(2020, 9, 1);
    private static final LocalDate RENAMED = LocalDate.of(2026, 11, 2);
    private static final LocalDate AGAIN = LocalDate.of(2027, 1, 11);

    private final School school = new School("Учебный", null, version(FOUNDED, "Школа № 5", 11L));

    private static SchoolRequisites version(LocalDate from, String name, @Nullable Long director) {
        return new SchoolRequisites(from, name, name, null, "директор", director);
    }

    @Test
    void schoolRenamedOldPapersKeepTheFormerNameAndNewOnesTakeTheNew() {
        school.requisitesFrom(version(RENAMED, "Гимназия № 5", 11L));

        assertThat(school.on(RENAMED.minusDays(1)).fullName()).isEqualTo("Школа № 5");
        assertThat(school.on(RENAMED).fullName()).isEqualTo("Гимназия № 5");
    }

    @Test
    void versionsFollowOneAnotherWithoutGapOrOverlapWhateverTheirOrderOfEntry() {
        school.requisitesFrom(version(AGAIN, "Лицей № 5", 11L));
        school.requisitesFrom(version(RENAMED, "Гимназия № 5", 11L));

        List<SchoolRequisites> versions = school.versions();

        assertThat(versions)
                .extracting(SchoolRequisites::validFrom)
                .containsExactly(FOUNDED, RENAMED, AGAIN);
        assertThat(versions)
                .extracting(school::until)
                .containsExactly(RENAMED.minusDays(1), AGAIN.minusDays(1), null);
    }

    @Test
    void directorChangedActingOnePrintsHisPostAndGround() {
        school.requisitesFrom(
                version(RENAMED, "Школа № 5", 12L).signedByActing("приказа от 30.10.2026 № 15-к"));

        SchoolRequisites acting = school.on(RENAMED);

        assertThat(acting.directorId()).isEqualTo(12);
        assertThat(acting.signatoryPost()).hasToString("и.о. директора");
        assertThat(acting.signatoryPost().in(Case.GEN)).hasToString("и.о. директора");
        assertThat(acting.actingGround()).isEqualTo("приказа от 30.10.2026 № 15-к");
        assertThat(school.on(FOUNDED).signatoryPost()).hasToString("директор");
    }

    @Test
    void aSecondEntryOfTheSameDayCorrectsTheFirst() {
        school.requisitesFrom(version(RENAMED, "Гимназия № 6", 11L).signedByActing("приказа"));

        school.requisitesFrom(version(RENAMED, "Гимназия № 5", 12L));

        assertThat(school.versions()).hasSize(2);
        assertThat(school.on(RENAMED).fullName()).isEqualTo("Гимназия № 5");
        assertThat(school.on(RENAMED).acting()).isFalse();
    }

    @Test
    void aVersionEnteredByMistakeGoesAndTheFirstStays() {
        school.requisitesFrom(version(RENAMED, "Гимназия № 5", 11L));
        school.forget(school.on(RENAMED));

        assertThat(school.on(RENAMED).fullName()).isEqualTo("Школа № 5");
        assertThatThrownBy(() -> school.forget(school.on(FOUNDED)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("school.rule.firstVersion");
    }

    @Test
    void numbersWithASlipAreRefused() {
        Problems problems = new Problems();

        assertThat(RegisterNumbers.inn("7000000003", problems)).isEqualTo("7000000003");
        assertThat(RegisterNumbers.ogrn("1027000000004", problems)).isEqualTo("1027000000004");
        assertThat(problems.isEmpty()).isTrue();
        RegisterNumbers.inn("7000000004", problems);
        RegisterNumbers.ogrn("102700000000", problems);
        assertThat(problems.of("inn")).hasSize(1);
        assertThat(problems.of("ogrn")).hasSize(1);
    }
}
