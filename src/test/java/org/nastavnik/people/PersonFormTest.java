package org.nastavnik.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nastavnik.shared.PersonName;
import org.nastavnik.site.FormsFixture;
import org.nastavnik.site.Problems;

class PersonFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final PersonForm form = new PersonForm();

    PersonFormTest() {
        form.lastName = "Образцова";
        form.firstName = "Женя";
        form.gender = "F";
        form.kind = "TEACHER";
    }

    private Problems problems() {
        Problems problems =
                FormsFixture.with(Validation.buildDefaultValidatorFactory().getValidator())
                        .check(form);
        form.entered(problems, TODAY);
        return problems;
    }

    @Test
    void genderIsAskedAndNeverGuessed() {
        assertThat(problems().isEmpty()).isTrue();

        form.gender = "";

        assertThat(problems().has("gender")).isTrue();
    }

    @Test
    void latinIsForbiddenBecausePapersAreRussian() {
        form.lastName = "Obraztsova";

        assertThat(problems().has("lastName")).isTrue();
    }

    @Test
    void spacesAreTrimmedAndInnerCapitalsKept() {
        form.lastName = "  МакПримеров ";
        form.firstName = "Анна   Мария";

        PersonName name = form.newPerson(1, TODAY, new Problems()).name();

        assertThat(name.full()).isEqualTo("МакПримеров Анна Мария");
    }
}
