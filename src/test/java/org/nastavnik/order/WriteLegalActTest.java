package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.order.OrderFixtures.TODAY;
import static org.nastavnik.order.OrderFixtures.YEAR;

import jakarta.validation.Validation;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.people.Someone;
import org.nastavnik.site.Forms;
import org.nastavnik.site.FormsFixture;
import org.nastavnik.site.NotAllowed;
import org.nastavnik.site.Problems;

/** Who writes which acts into the dictionary of grounds, and who sees them. */
class WriteLegalActTest {

    private static final long SCHOOL = 1;
    private static final long OTHER = 2;
    private static final Forms FORMS =
            FormsFixture.with(Validation.buildDefaultValidatorFactory().getValidator());

    private final KeptActs acts = new KeptActs();
    private final Problems problems = new Problems();
    private final WriteLegalAct methodist = by(Someone.ofCentre(31, Role.METHODIST));
    private final WriteLegalAct curator = by(Someone.ofSchool(SCHOOL, 12, Role.CURATOR));
    private final WriteLegalAct stranger = by(Someone.ofSchool(OTHER, 22, Role.CURATOR));

    private WriteLegalAct by(CurrentPerson someone) {
        WriteLegalAct write = new WriteLegalAct();
        write.acts = acts;
        write.current = someone;
        write.forms = FORMS;
        return write;
    }

    private static LegalActForm form(Ground.Level level, String number) {
        LegalActForm form = new LegalActForm();
        form.level = level.name();
        form.number = number;
        form.date = "14.01.2026";
        form.text = "распоряжения Департамента от 14.01.2026 № " + number;
        form.regime = "BOTH";
        form.main = "yes";
        form.from = "2026-01-14";
        return form;
    }

    private LegalAct written(WriteLegalAct by, Ground.Level level, String number) {
        return Objects.requireNonNull(by.create(form(level, number), problems));
    }

    private List<String> texts(long school) {
        return acts.grounds(school).all().stream().map(Ground::text).toList();
    }

    @Test
    void whatTheCentreWritesIsForAllSchools() {
        String text = written(methodist, Ground.Level.MUNICIPAL, "112").ground().text();

        assertThat(texts(SCHOOL)).contains(text);
        assertThat(texts(OTHER)).contains(text);
    }

    @Test
    void whatASchoolWritesIsItsOwn() {
        LegalAct local = written(curator, Ground.Level.LOCAL, "12");

        assertThat(texts(SCHOOL)).contains(local.ground().text());
        assertThat(texts(OTHER)).doesNotContain(local.ground().text());
        assertThat(texts(LegalAct.CITY)).doesNotContain(local.ground().text());
        assertThatThrownBy(() -> stranger.mine(local.id())).isInstanceOf(LegalActNotFound.class);
        assertThatThrownBy(() -> methodist.mine(local.id())).isInstanceOf(LegalActNotFound.class);
    }

    @Test
    void twoSchoolsMayHaveActsOfTheSameNumber() {
        written(curator, Ground.Level.LOCAL, "12");

        written(stranger, Ground.Level.LOCAL, "12");

        assertThat(problems.isEmpty()).isTrue();
        assertThat(acts.known(OTHER)).hasSize(1);
    }

    @Test
    void aCuratorChangesNoActOfTheCity() {
        LegalAct city = written(methodist, Ground.Level.REGIONAL, "5-р");

        assertThatThrownBy(() -> curator.mine(city.id())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> curator.shipped("1264-р")).isInstanceOf(NotAllowed.class);
        assertThat(curator.create(form(Ground.Level.REGIONAL, "6-р"), problems)).isNull();
        assertThat(problems.all()).containsOnlyKeys("level");
    }

    @Test
    void aReaderWritesNothing() {
        assertThat(by(Someone.ofSchool(SCHOOL, 11, Role.DIRECTOR)).levels()).isEmpty();
        assertThat(by(Someone.ofCentre(41, Role.MUNICIPAL_ADMIN)).levels()).isEmpty();
    }

    @Test
    void theSameFormSentTwiceIsOneAct() {
        LegalAct first = written(methodist, Ground.Level.REGIONAL, "5-р");

        assertThat(written(methodist, Ground.Level.REGIONAL, "5-р")).isSameAs(first);
        assertThat(acts.known(SCHOOL)).hasSize(1);
    }

    @Test
    void anActIsNotWrittenTwiceInOtherWords() {
        written(methodist, Ground.Level.REGIONAL, "5-р");
        LegalActForm again = form(Ground.Level.REGIONAL, "5-р");
        again.text = again.text + " «О наставничестве»";

        assertThat(methodist.create(again, problems)).isNull();
        assertThat(problems.all()).containsOnlyKeys("number");
    }

    @Test
    void theCentreEndsAnActOfTheCountryForAllSchools() {
        String text = CountryGrounds.numbered("Р-145").orElseThrow().text();
        LegalActForm form = LegalActForm.of(CountryGrounds.numbered("Р-145").orElseThrow());
        form.of = "Р-145";
        form.repealed = "2026-10-01";

        LegalAct ended = methodist.create(form, problems);

        assertThat(ended).isNotNull();
        assertThat(acts.grounds(OTHER).on(TODAY, Ground.Regime.PUPILS))
                .extracting(Ground::number)
                .doesNotContain("Р-145");
        OrderTextCheck.check(text, YEAR, TODAY, acts.grounds(SCHOOL), problems);
        assertThat(problems.of(Problems.FORM))
                .containsExactly(
                        new Problems.Problem(
                                "order.check.repealed", List.of("Р-145", "01.10.2026")));
    }

    @Test
    void aShippedActKeepsItsNumberWhateverIsSent() {
        LegalActForm form = LegalActForm.of(CountryGrounds.numbered("Р-145").orElseThrow());
        form.of = "Р-145";
        form.number = "1";
        form.level = "LOCAL";

        LegalAct written = Objects.requireNonNull(methodist.create(form, problems));

        assertThat(CountryGrounds.has(written.ground())).isTrue();
    }

    @Test
    void secondOfTwoWhoChangeAnActIsTold() {
        LegalAct act = written(methodist, Ground.Level.REGIONAL, "5-р");
        String shown = String.valueOf(act.version());
        LegalActForm first = form(Ground.Level.REGIONAL, "5-р");
        first.version = shown;
        first.repealed = "01.10.2026";
        LegalActForm second = form(Ground.Level.REGIONAL, "5-р");
        second.version = shown;

        boolean kept = methodist.rewrite(act, first, problems);
        boolean overwritten = methodist.rewrite(act, second, problems);

        assertThat(kept).isTrue();
        assertThat(overwritten).isFalse();
        assertThat(problems.all()).containsOnlyKeys(Problems.FORM);
        assertThat(act.ground().on(TODAY)).isEqualTo(Ground.State.REPEALED);
    }

    @Test
    void anActOfTheCityBecomesNoSchoolsAct() {
        LegalAct act = written(methodist, Ground.Level.REGIONAL, "5-р");
        LegalActForm form = form(Ground.Level.LOCAL, "5-р");
        form.version = String.valueOf(act.version());

        assertThat(methodist.rewrite(act, form, problems)).isFalse();
        assertThat(problems.all()).containsOnlyKeys("level");
    }

    @ParameterizedTest
    @CsvSource({
        "number, '', number",
        "date, 31.02.2026, date",
        "text, '', text",
        "text, распоряжения Департамента, text",
        "text, Распоряжение от 14.01.2026 № 5-р, text",
        "regime, '', regime",
        "from, '', from",
        "from, 13.01.2026, from",
        "repealed, 14.01.2026, repealed"
    })
    void whatIsWrongIsSaidBesideItsField(String field, String typed, String told) {
        LegalActForm form = form(Ground.Level.REGIONAL, "5-р");
        setter(form, field).accept(typed);

        assertThat(methodist.create(form, problems)).isNull();
        assertThat(problems.all()).containsOnlyKeys(told);
        assertThat(acts.known(SCHOOL)).isEmpty();
    }

    private static Consumer<String> setter(LegalActForm form, String field) {
        return switch (field) {
            case "number" -> typed -> form.number = typed;
            case "date" -> typed -> form.date = typed;
            case "text" -> typed -> form.text = typed;
            case "regime" -> typed -> form.regime = typed;
            case "from" -> typed -> form.from = typed;
            default -> typed -> form.repealed = typed;
        };
    }
}
