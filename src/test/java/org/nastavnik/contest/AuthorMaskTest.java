package org.nastavnik.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

class AuthorMaskTest {

    private final AuthorMask mask =
            new AuthorMask(
                    List.of(
                            DeclinableName.of(
                                    new PersonName("Ёлкин", "Пётр", "Алексеевич"), Gender.M)),
                    List.of(
                            "МБОУ «Ершовская СОШ»",
                            "Муниципальное бюджетное общеобразовательное учреждение «Ершовская"
                                    + " средняя общеобразовательная школа»"));

    @Test
    void hidesTheAuthorInEveryCase() {
        String text = "Опыт Ёлкина П.А. Петру Алексеевичу Елкину удалось; ЁЛКИН, Пётр Алексеевич.";

        assertThat(mask.masked(text).toLowerCase(Locale.ROOT))
                .doesNotContain("ёлкин")
                .doesNotContain("елкин")
                .doesNotContain("алексеевич");
    }

    @Test
    void hidesTheSchoolByAnyOfItsNames() {
        String text = "В МБОУ «Ершовская СОШ» и просто «Ершовская СОШ»";

        assertThat(mask.masked(text)).isEqualTo("В [школа автора] и просто «[школа автора]»");
    }

    @Test
    void hidesTheNameThatTheAuthorBoreBeforeToo() {
        AuthorMask married =
                new AuthorMask(
                        List.of(
                                DeclinableName.of(
                                        new PersonName("Примерова", "Анна", "Ильинична"), Gender.F),
                                DeclinableName.of(
                                        new PersonName("Черновик", "Анна", "Ильинична"), Gender.F)),
                        List.of());

        assertThat(married.finds("Опыт А.И. Черновик опубликован в сборнике")).isTrue();
    }

    @Test
    void leavesWordsAloneThatOnlyBeginLikeTheName() {
        assertThat(mask.masked("Ёлкинский лес, другой Пётр"))
                .isEqualTo("Ёлкинский лес, другой Пётр");
    }
}
