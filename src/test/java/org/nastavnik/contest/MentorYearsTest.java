package org.nastavnik.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.PupilNames;
import org.nastavnik.plan.PlanItem;
import org.nastavnik.school.Schools;
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

    @Test
    void masksWhoWasLetGoBeforeThePortfolioWasMade() {
        Person gone = new Person(new PersonName("Учебная", "Вера", "Ильинична"), Gender.F, DAY);
        gone.affiliate(new Affiliation(1, AffiliationKind.PUPIL, "9 «А»", DAY));
        gone.leave(1, DAY.plusDays(2));
        MentorYears years = new MentorYears();
        years.persons =
                new Persons() {
                    @Override
                    public List<Person> everOf(long schoolId) {
                        return List.of(gone);
                    }
                };
        years.schools =
                new Schools() {
                    @Override
                    public LocalDate today() {
                        return DAY.plusDays(30);
                    }
                };

        assertThat(years.pupils(1).masked("Беседа с Верой Учебной", "участник"))
                .isEqualTo("Беседа с участник");
    }
}
