package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorSectionTest {

    private static final List<String> ALL =
            Arrays.stream(IndicatorRule.values()).map(Enum::name).toList();

    @Test
    void partsHoldEveryIndicatorOnceInItsOrder() {
        List<IndicatorSection.Part<String>> parts = IndicatorSection.parts(ALL, code -> code);

        assertThat(parts.stream().flatMap(part -> part.lines().stream()))
                .containsExactlyElementsOf(ALL);
        assertThat(parts).hasSize(4);
    }

    @Test
    void onlyTheFirstPartIsOpen() {
        List<IndicatorSection.Part<String>> parts =
                IndicatorSection.parts(List.of("CONSENTS_SHARE", "TRAINING_CLASSES"), code -> code);

        assertThat(parts)
                .extracting(IndicatorSection.Part::title, IndicatorSection.Part::open)
                .containsExactly(
                        tuple("monitoring.indicator.section.WORK", true),
                        tuple("monitoring.indicator.section.NUMBERS", false));
    }
}
