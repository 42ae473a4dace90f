package org.nastavnik.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.people.Role;
import org.nastavnik.people.Someone;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.Ids;
import org.nastavnik.shared.PersonName;
import org.nastavnik.site.NotAllowed;

class VisibleSheetsTest {

    private static final long EXPERT = 77;

    private final JuryFixtures.Kept kept = new JuryFixtures.Kept();
    private final Person person =
            Ids.giveChild(
                    new Person(
                            new PersonName("Экспертов", "Иван", null),
                            Gender.M,
                            LocalDate.of(2026, 9, 1)),
                    EXPERT);

    private VisibleSheets visible(CurrentPerson current) {
        VisibleSheets visible = new VisibleSheets();
        visible.jury = kept.jury();
        visible.sheets = kept.sheets();
        visible.portfolios = kept.portfolios();
        visible.works = kept.deal(person);
        visible.current = current;
        return visible;
    }

    private VisibleSheets visible() {
        return visible(Someone.ofCentre(EXPERT, Role.EXPERT));
    }

    private void assign(long school) {
        kept.works.add(JuryFixtures.admitted(1, school, 1));
        kept.members.add(JuryFixtures.member(5, null, EXPERT));
        kept.sheets.add(JuryFixtures.sheet(9, kept.works.get(0), 5, 8, 9));
    }

    @Test
    void expertSeesHisOwnSheet() {
        assign(41);

        assertThat(visible().byId(9).id()).isEqualTo(9);
    }

    @Test
    void sheetOfAnotherExpertIsNotFound() {
        assign(41);
        kept.sheets.add(JuryFixtures.sheet(10, kept.works.get(0), 6, 1, 1));

        assertThatThrownBy(() -> visible().byId(10)).isInstanceOf(ScoreSheetNotFound.class);
    }

    @Test
    void expertWhoHasComeToTheAuthorsSchoolSinceThenFindsNothing() {
        assign(41);
        person.affiliate(
                new Affiliation(41, AffiliationKind.TEACHER, "учитель", LocalDate.of(2027, 3, 1)));

        assertThatThrownBy(() -> visible().byId(9)).isInstanceOf(ScoreSheetNotFound.class);
    }

    @Test
    void oneWhoHasLeftTheJuryFindsNothing() {
        assign(41);
        kept.members.get(0).leave(LocalDate.of(2027, 3, 2));

        assertThatThrownBy(() -> visible().byId(9)).isInstanceOf(ScoreSheetNotFound.class);
    }

    @Test
    void methodistSeesNoSheet() {
        assign(41);

        assertThatThrownBy(() -> visible(Someone.ofCentre(3, Role.METHODIST)).byId(9))
                .isInstanceOf(NotAllowed.class);
    }
}
