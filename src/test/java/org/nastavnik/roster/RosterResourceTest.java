package org.nastavnik.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.TransactionalException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RosterResourceTest {

    private final List<String> takes = new ArrayList<>();
    private final RosterResource resource = new RosterResource();
    private int collisions;

    RosterResourceTest() {
        resource.takePreview =
                new TakePreview() {
                    @Override
                    String take(ReadRoster.Reading reading, String surname) {
                        takes.add(surname);
                        if (takes.size() <= collisions) {
                            throw new TransactionalException("course_member_once", null);
                        }
                        return "kept";
                    }
                };
    }

    private String kept() {
        Roster nobody = new Roster(null, List.of());
        return resource.kept(new ReadRoster.Reading("1:7", 1, nobody), "тестова");
    }

    @Test
    void whoReadsTheCourseAtTheSameMomentTakesItASecondTime() {
        collisions = 1;

        assertThat(kept()).isEqualTo("kept");

        assertThat(takes).containsExactly("тестова", "тестова");
    }

    @Test
    void whatFailsTwiceIsToldAsItIs() {
        collisions = 2;

        assertThatThrownBy(this::kept).isInstanceOf(TransactionalException.class);
    }
}
