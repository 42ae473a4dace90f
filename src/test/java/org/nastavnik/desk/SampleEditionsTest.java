package org.nastavnik.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nastavnik.document.PaperTemplate;
import org.nastavnik.document.Sample;
import org.nastavnik.document.ShippedPapers;

class SampleEditionsTest {

    static Stream<PaperTemplate> papers() {
        return ShippedPapers.all().stream();
    }

    @Test
    void turnsEveryIfOfAPaperBothWays() {
        assertThat(SampleEditions.of(ShippedPapers.named("appointment-order")))
                .contains(Sample.of(ShippedPapers.named("appointment-order")))
                .extracting(Record::toString)
                .anyMatch(data -> data.contains("annexed=true"))
                .anyMatch(data -> data.contains("annexed=false"))
                .anyMatch(data -> data.contains("registration=null"))
                .anyMatch(data -> data.contains("mentors=[]"));
    }

    /** Else the desk would refuse a file that nobody has changed. */
    @ParameterizedTest
    @MethodSource("papers")
    void isPrintedWholeByTheShippedTemplate(PaperTemplate paper) {
        assertThat(SampleEditions.of(paper))
                .allSatisfy(data -> assertThat(ShippedPapers.printed(paper, data)).isNotEmpty());
    }
}
