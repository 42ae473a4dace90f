package org.nastavnik.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.Person;
import org.nastavnik.people.PupilNames;
import org.nastavnik.plan.PlanItem;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

class MentorYearsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);

    private static PupilNames pupils() {
        Person pupil = new Person(new PersonName("Тестова", "Мария", "Сергеевна"), Gender.F, DAY);
        pupil.affiliate(new Affiliation(1, AffiliationKind.PUPIL, "7 «А»", DAY));
        return PupilNames.of(List.of(pupil), 1, DAY);
    }

    private static PlanItem.Terms terms() {
        return new PlanItem.Terms(
                "Уверенность Марии Тестовой",
                "Беседа с Марией Тестовой",
                "до выступления Тестовой М.",
                null,
                null,
                "Мария Тестова выступит");
    }

    private static Stream<String> texts(MentorPortfolio.PlanLine line) {
        return Stream.of(line.competence(), line.content(), line.deadline(), line.result());
    }

    @Test
    void namesNoPupilInAnyFieldOfAPlannedRow() {
        PlanItem.Fact fact = new PlanItem.Fact(PlanItem.Status.PLANNED, null, null, null);

        MentorPortfolio.PlanLine line = MentorYears.line(terms(), fact, pupils());

        assertThat(texts(line)).noneMatch(text -> text.contains("Тестов"));
    }

    @Test
    void namesNoPupilInWhatCameOfARow() {
        PlanItem.Fact fact = PlanItem.Fact.done(DAY, "Марию Тестову хвалили");

        MentorPortfolio.PlanLine line = MentorYears.line(terms(), fact, pupils());

        assertThat(texts(line)).noneMatch(text -> text.contains("Тестов"));
        assertThat(line.doneOn()).isEqualTo(DAY);
    }
}
