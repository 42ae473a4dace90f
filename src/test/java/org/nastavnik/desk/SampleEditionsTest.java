package org.nastavnik.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nastavnik.document.Sample;
import org.nastavnik.document.ShippedPapers;

class SampleEditionsTest {

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
}
