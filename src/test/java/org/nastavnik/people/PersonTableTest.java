package org.nastavnik.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.nastavnik.shared.Gender;
import org.nastavnik.site.Forms;
import org.nastavnik.site.FormsFixture;

class PersonTableTest {

    private static final String HEADER =
            "Фамилия;Имя;Отчество;Пол;Кто;Должность или класс;Дата рождения\n";

    private PersonTable table;

    @BeforeEach
    void aTable() {
        Forms forms = FormsFixture.with(Validation.buildDefaultValidatorFactory().getValidator());
        table = new PersonTable(forms, new TableWords(), LocalDate.of(2026, 11, 22));
    }

    @Nested
    class Reading {

        @Test
        void understandsWhatExcelSavesInRussia() {
            byte[] file =
                    (HEADER + "Ёлкина;Алёна;;жен;учитель;учитель химии;\n")
                            .getBytes(Charset.forName("windows-1251"));

            PersonForm.Entered read = rows(PersonTable.decode(file)).get(0).entered();

            assertThat(read.name().full()).isEqualTo("Ёлкина Алёна");
            assertThat(read.gender()).isEqualTo(Gender.F);
            assertThat(read.kind()).isEqualTo(AffiliationKind.TEACHER);
        }

        @Test
        void understandsUtf8WithAMarkAndCommas() {
            byte[] file =
                    ("\ufeffКто,Имя,Фамилия,Пол,Дата рождения\nученик,Лев,Пробный,м,05.03.2012\n")
                            .getBytes(StandardCharsets.UTF_8);

            PersonForm.Entered read = rows(PersonTable.decode(file)).get(0).entered();

            assertThat(read.name().full()).isEqualTo("Пробный Лев");
            assertThat(read.birthDate()).isEqualTo(LocalDate.of(2012, 3, 5));
        }

        @Test
        void keepsASemicolonInsideQuotes() {
            List<PersonTable.Row> rows =
                    rows(HEADER + "Примеров;Пётр;Ильич;м;педагог;\"учитель физики; химии\";\n");

            assertThat(rows.get(0).form().post).isEqualTo("учитель физики; химии");
        }

        @Test
        void refusesATableWithoutItsColumns() {
            assertThat(table.read("Фамилия;Имя\nПримеров;Пётр\n")).isEmpty();
        }
    }

    @Nested
    class Complaining {

        @Test
        void namesEveryProblemOfARow() {
            PersonTable.Row row = rows(HEADER + ";Anna;;;ученик;7 «А»;31.02.2012\n").get(0);

            assertThat(row.problems().all().keySet())
                    .contains("lastName", "firstName", "gender", "birthDate");
            assertThat(row.entered()).isNull();
        }

        @Test
        void asksForAPupilsDateOfBirth() {
            PersonTable.Row row = rows(HEADER + "Пробный;Лев;;м;ученик;7 «А»;\n").get(0);

            assertThat(row.problems().of("birthDate").get(0).key())
                    .isEqualTo("people.problem.learnerBirthDate");
        }

        @Test
        void findsTheSamePersonTwice() {
            String row = "Примеров;Пётр;Ильич;м;педагог;;\n";

            List<PersonTable.Row> rows = rows(HEADER + row + row);

            assertThat(rows.get(0).problems().isEmpty()).isTrue();
            assertThat(rows.get(1).problems().of("lastName").get(0).key())
                    .isEqualTo("people.problem.double");
        }

        @Test
        void dislikesCapitals() {
            PersonTable.Row row = rows(HEADER + "ПРИМЕРОВ;Пётр;;м;педагог;;\n").get(0);

            assertThat(row.problems().of("lastName").get(0).key())
                    .isEqualTo("people.problem.capitals");
        }

        @Test
        void toleratesARowThatIsTooShort() {
            PersonTable.Row row = rows(HEADER + "Примеров;Пётр\n").get(0);

            assertThat(row.problems().has("gender")).isTrue();
        }
    }

    private List<PersonTable.Row> rows(String text) {
        return table.read(text).orElseThrow();
    }
}
