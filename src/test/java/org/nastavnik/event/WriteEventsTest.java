package org.nastavnik.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nastavnik.people.Role;
import org.nastavnik.people.Someone;
import org.nastavnik.site.Problems;

class WriteEventsTest {

    private static final String ADDRESS = "https://school.example/pairs";

    private final Problems problems = new Problems();

    private static Publication.Facts titled(String title) {
        return new Publication.Facts(
                title, ADDRESS, LocalDate.of(2026, 11, 1), "сайт школы", null, false, Set.of(101L));
    }

    private static WriteEvents where(Publication.Facts known) {
        WriteEvents write = new WriteEvents();
        write.current = Someone.ofSchool(1, 7, Role.CURATOR);
        write.events =
                new SchoolEvents() {
                    @Override
                    Optional<Publication> publication(long schoolId, String url) {
                        return Optional.of(new Publication(schoolId, known));
                    }
                };
        return write;
    }

    @Test
    void anotherPublicationAtAKnownAddressIsRefusedAtTheField() {
        where(titled("Наши пары")).checkAddress(null, titled("Совсем другое"), problems);

        assertThat(problems.of("url"))
                .extracting(Problems.Problem::key)
                .containsExactly("event.problem.known");
    }

    @Test
    void secondPressOfTheButtonIsNoMistake() {
        where(titled("Наши пары")).checkAddress(null, titled("Наши пары"), problems);

        assertThat(problems.isEmpty()).isTrue();
    }
}
