package org.nastavnik.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;

class EventFormsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final Problems problems = new Problems();

    private static EventForm event(String day) {
        EventForm form = new EventForm();
        form.kind = "NETWORKING";
        form.title = "Нетворкинг";
        form.place = "Актовый зал";
        form.heldOn = day;
        return form;
    }

    @Test
    void eventBelongsToTheSchoolYearOfItsDay() {
        ProgrammeEvent.Facts facts = event("15.10.2026").facts(TODAY, problems);

        assertThat(facts).isNotNull();
        assertThat(new ProgrammeEvent(1, facts).year()).isEqualTo(new SchoolYear(2026));
    }

    @Test
    void nobodyCanHaveComeToWhatIsStillToCome() {
        EventForm form = event("2026-12-20");
        form.attendance = "40";

        assertThat(form.facts(TODAY, problems)).isNull();
        assertThat(problems.all().keySet()).containsExactly("attendance");
    }

    @Test
    void moreThanInvitedIsAMistake() {
        EventForm form = event("2026-10-15");
        form.attendance = "41";
        form.invited = "40";

        assertThat(form.facts(TODAY, problems)).isNull();
        assertThat(problems.has("attendance")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "www.example.org",
                "https://кто:пароль@example.org/",
                "data:text/html,x"
            })
    void materialsAreAddressesOfTheWebOnly(String address) {
        EventForm form = event("2026-10-15");
        form.materials = "https://example.org/plan\n" + address;

        assertThat(form.facts(TODAY, problems)).isNull();
        assertThat(problems.has("materials")).isTrue();
    }

    private static PartnerForm partner() {
        PartnerForm form = new PartnerForm();
        form.fullName = "Общество с ограниченной ответственностью «Примерный завод»";
        form.shortName = "ООО «Примерный завод»";
        form.address = "г. Примерск, ул. Заводская, д. 3";
        form.headPost = "генеральный директор";
        form.lastName = "Черновик";
        form.firstName = "Олег";
        form.gender = "M";
        form.purpose = "познакомить обучающихся с профессиями";
        return form;
    }

    @Test
    void agreementBindsFromItsDateToItsTerm() {
        PartnerForm form = partner();
        form.number = "3";
        form.date = "2026-09-04";
        form.validTo = "2027-05-31";

        PartnerOrganisation known = new PartnerOrganisation(1, form.facts(problems));

        assertThat(known.isBoundOn(LocalDate.of(2026, 9, 3))).isFalse();
        assertThat(known.isBoundOn(LocalDate.of(2027, 5, 31))).isTrue();
        assertThat(known.isBoundOn(LocalDate.of(2027, 6, 1))).isFalse();
    }

    @Test
    void agreementCannotEndBeforeItIsSigned() {
        PartnerForm form = partner();
        form.number = "3";
        form.date = "2026-09-04";
        form.validTo = "2026-09-01";

        assertThat(form.facts(problems)).isNull();
        assertThat(problems.all().keySet()).containsExactly("validTo");
    }

    @Test
    void numberWithoutADateIsAskedForTheDate() {
        PartnerForm form = partner();
        form.number = "3";

        assertThat(form.facts(problems)).isNull();
        assertThat(problems.all().keySet()).containsExactly("date");
    }

    @Test
    void onlyPersonsOfTheSchoolCanBeNamed() {
        PublicationForm form = new PublicationForm();
        form.title = "Наши пары";
        form.url = "https://school.example/pairs";
        form.resource = "сайт школы";
        form.publishedOn = "2026-11-01";
        form.persons = List.of("101", "999", "x");

        Publication.Facts facts = form.facts(TODAY, Set.of(101L, 102L), problems);

        assertThat(facts).isNotNull();
        assertThat(facts.persons()).containsExactly(101L);
    }

    @Test
    void publicationIsOfTodayOrEarlier() {
        PublicationForm form = new PublicationForm();
        form.title = "Наши пары";
        form.url = "https://school.example/pairs";
        form.resource = "сайт школы";
        form.publishedOn = "2026-12-01";

        assertThat(form.facts(TODAY, Set.of(), problems)).isNull();
        assertThat(problems.has("publishedOn")).isTrue();
    }
}
