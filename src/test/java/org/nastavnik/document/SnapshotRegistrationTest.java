package org.nastavnik.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nastavnik.grammar.Post;

class SnapshotRegistrationTest {

    private static final Registration NUMBERED =
            new Registration("82-од", LocalDate.of(2026, 9, 14));

    record Order(String city, @Nullable Registration registration) {}

    record Mark(Post post, @Nullable Registration order) {}

    record Plan(Mark approval) {}

    record Journal(String theme) {}

    @Test
    void knowsTheNumberThatThePaperBore() {
        String kept = Snapshot.of(new Order("Ершовск", NUMBERED));

        assertThat(Snapshot.registration(kept)).contains(NUMBERED);
    }

    @Test
    void knowsTheNumberOfTheOrderThatApprovesThePaper() {
        String kept = Snapshot.of(new Plan(new Mark(Post.of("директор"), NUMBERED)));

        assertThat(Snapshot.registration(kept)).contains(NUMBERED);
    }

    @Test
    void knowsNoNumberOfADraftNorOfAPaperThatTakesNone() {
        assertThat(Snapshot.registration(Snapshot.of(new Order("Ершовск", null)))).isEmpty();
        assertThat(
                        Snapshot.registration(
                                Snapshot.of(new Plan(new Mark(Post.of("директор"), null)))))
                .isEmpty();
        assertThat(Snapshot.registration(Snapshot.of(new Journal("Знакомство")))).isEmpty();
    }
}
