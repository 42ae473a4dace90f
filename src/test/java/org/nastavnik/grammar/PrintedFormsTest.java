package org.nastavnik.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

class PrintedFormsTest {

    private static final DeclinableName MENTOR =
            DeclinableName.of(
                    new PersonName("Примерова", "Анна", "Сергеевна"),
                    Gender.F,
                    new NameForms(Map.of(Case.DAT, "Примерове Анне Сергеевне"), "persons/7/forms"));

    private final List<PrintedForm> told = new ArrayList<>();

    @Test
    void tellWhatIsDeclinedMeanwhile() {
        String made =
                PrintedForms.during(
                        () -> Post.of("учитель химии").in(Case.ACC) + " " + MENTOR.in(Case.DAT),
                        told::add);

        assertThat(made).isEqualTo("учителя химии Примерове Анне Сергеевне");
        assertThat(told)
                .containsExactly(
                        new PrintedForm("учитель химии", Case.ACC, "учителя химии", false, null),
                        new PrintedForm(
                                "Примерова Анна Сергеевна",
                                Case.DAT,
                                "Примерове Анне Сергеевне",
                                true,
                                "persons/7/forms"));
    }

    @Test
    void tellNothingBeforeAndAfter() {
        MENTOR.in(Case.GEN);
        PrintedForms.during(() -> "", told::add);
        MENTOR.in(Case.GEN);

        assertThat(told).isEmpty();
    }

    @Test
    void leaveOutTheNominativeAndWhatIsEmpty() {
        PrintedForms.during(
                () -> MENTOR.in(Case.NOM).toString() + Post.of("").in(Case.GEN), told::add);

        assertThat(told).isEmpty();
    }

    @Test
    void stopTellingWhenTheMakingFails() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () ->
                                PrintedForms.during(
                                        () -> {
                                            throw new IllegalStateException();
                                        },
                                        told::add));

        MENTOR.in(Case.GEN);
        assertThat(told).isEmpty();
    }

    @Test
    void tellWhoeverAskedLast() {
        List<PrintedForm> inner = new ArrayList<>();

        PrintedForms.during(
                () -> {
                    PrintedForms.during(() -> MENTOR.in(Case.GEN), inner::add);
                    return MENTOR.in(Case.INS);
                },
                told::add);

        assertThat(inner).extracting(PrintedForm::in).containsExactly(Case.GEN);
        assertThat(told).extracting(PrintedForm::in).containsExactly(Case.INS);
    }
}
