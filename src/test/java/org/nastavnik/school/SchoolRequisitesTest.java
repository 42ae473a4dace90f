package org.nastavnik.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nastavnik.grammar.Case;

class SchoolRequisitesTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 9, 1);
    private static final LocalDate RENAMED = LocalDate.of(2026, 9, 1);
    private static final String FULL = "Средняя школа «Учебная»";

    private static SchoolRequisites requisites(LocalDate from, String fullName) {
        return new SchoolRequisites(from, fullName, "Школа «Учебная»", null, "ректор", null);
    }

    private static School school() {
        SchoolRequisites first = requisites(FIRST, FULL);
        first.correctForms(SchoolWord.FULL, Map.of(Case.GEN, "школы «Учебная»"));
        first.correctForms(SchoolWord.POST, Map.of(Case.INS, "ректоршей"));
        return new School("Учебный", null, first);
    }

    @Test
    void declineByRuleUntilCorrected() {
        SchoolRequisites known = school().on(FIRST);

        assertThat(known.declinableFullName().in(Case.GEN)).hasToString("школы «Учебная»");
        assertThat(known.declinableFullName().in(Case.DAT)).hasToString("Средней школе «Учебная»");
        assertThat(known.declinableShortName().in(Case.GEN)).hasToString("Школы «Учебная»");
        assertThat(known.declinableDirectorPost().in(Case.INS)).hasToString("ректоршей");
    }

    @Test
    void takeBackACorrectionThatIsLeftOut() {
        SchoolRequisites known = school().on(FIRST);

        known.correctForms(SchoolWord.FULL, Map.of(Case.PRE, "школе"));

        assertThat(known.declinableFullName().forms().byCase())
                .isEqualTo(Map.of(Case.PRE, "школе"));
        assertThat(known.declinableDirectorPost().in(Case.INS)).hasToString("ректоршей");
    }

    @Test
    void keepTheFormsOfWhatIsStillCalledSo() {
        School school = school();

        school.requisitesFrom(requisites(RENAMED, "Гимназия «Учебная»"));
        school.requisitesFrom(requisites(RENAMED, "Гимназия «Учебная»"));

        assertThat(school.on(RENAMED).declinableFullName().in(Case.GEN))
                .hasToString("Гимназии «Учебная»");
        assertThat(school.on(RENAMED).declinableDirectorPost().in(Case.INS))
                .hasToString("ректоршей");
    }

    @Test
    void keepTheirFormsWhenTheCardIsSavedUnchanged() {
        School school = school();

        school.requisitesFrom(requisites(FIRST, FULL));

        assertThat(school.on(FIRST).declinableFullName().in(Case.GEN))
                .hasToString("школы «Учебная»");
    }
}
