package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nastavnik.shared.SchoolYear;

class SwotFormTest {

    private static final String SOURCE = "Анкета, вопрос 1: средний балл 8,6";

    private static SwotFactor factor(String words, String source) {
        return new SwotFactor(SwotField.STRENGTH, words, source);
    }

    private static MultivaluedMap<String, String> sent(String... pairs) {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            sent.putSingle(pairs[i], pairs[i + 1]);
        }
        return sent;
    }

    private static MonitoringCycle keeping(SwotFactor... factors) {
        MonitoringCycle cycle =
                new MonitoringCycle(1, new SchoolYear(2026), MonitoringStage.PROCESS, 12);
        cycle.keep(List.of(factors), 12);
        return cycle;
    }

    @Test
    void offersEverythingTickedAtFirst() {
        SwotForm form = SwotForm.of(null, List.of(factor("Поддержка", SOURCE)));

        assertThat(form.rows(SwotField.STRENGTH))
                .containsExactly(
                        new SwotForm.Row(0, SwotField.STRENGTH, "Поддержка", SOURCE, true));
    }

    @Test
    void offersWhatCameLaterUntickedAndWhatIsKeptOnce() {
        String today = "Анкета, вопрос 1: средний балл 8,7";
        SwotForm form =
                SwotForm.of(
                        keeping(factor("Наставники поддерживают", SOURCE)),
                        List.of(
                                factor("Поддержка", today),
                                factor("План понятен", "Анкета, вопрос 6: средний балл 8,1")));

        assertThat(form.rows(SwotField.STRENGTH))
                .extracting(SwotForm.Row::words, SwotForm.Row::taken)
                .containsExactly(
                        tuple("Наставники поддерживают", true), tuple("План понятен", false));
    }

    @Test
    void takesWhatIsTickedAndWhatWasTyped() {
        SwotForm form =
                SwotForm.typed(
                        sent(
                                "version",
                                "3",
                                "field.0",
                                "STRENGTH",
                                "words.0",
                                "Поддержка",
                                "source.0",
                                SOURCE,
                                "take.0",
                                "yes",
                                "field.1",
                                "WEAKNESS",
                                "words.1",
                                "План",
                                "source.1",
                                SOURCE,
                                "own.THREAT",
                                "Кадры\n\n"));

        assertThat(form.version()).isEqualTo(3);
        assertThat(form.check().isEmpty()).isTrue();
        assertThat(form.factors(Set.of(SOURCE)))
                .extracting(SwotFactor::words, SwotFactor::source)
                .containsExactly(tuple("Поддержка", SOURCE), tuple("Кадры", null));
    }

    @Test
    void dropsASourceThatTheProgramHasNotGiven() {
        SwotForm form =
                SwotForm.typed(
                        sent(
                                "field.0",
                                "STRENGTH",
                                "words.0",
                                "Поддержка",
                                "source.0",
                                "выдумано",
                                "take.0",
                                "yes"));

        assertThat(form.factors(Set.of(SOURCE)).get(0).source()).isNull();
    }

    @Test
    void refusesAnEmptyAnalysisAndLongLines() {
        assertThat(SwotForm.typed(sent()).check().isEmpty()).isFalse();
        assertThat(
                        SwotForm.typed(sent("own.STRENGTH", "а".repeat(1001)))
                                .check()
                                .has("own.STRENGTH"))
                .isTrue();
    }

    @Test
    void takesAForgedVersionForAnOldOne() {
        assertThat(SwotForm.typed(sent("version", "x")).version()).isEqualTo(-1);
    }
}
