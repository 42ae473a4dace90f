package org.nastavnik.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class JobTest {

    private static final Instant NOW = Instant.parse("2027-05-20T05:00:00Z");

    private static Job job() {
        return new Job("bake", 7, null, 3, NOW);
    }

    @Test
    void isBegunAnewByTheNextNode() {
        Job job = job();
        job.begin(NOW);

        assertThat(job.begin(NOW)).isTrue();
        assertThat(job.attempt()).isEqualTo(2);
    }

    @Test
    void isGivenUpWhenItHasKilledThreeNodes() {
        Job job = job();
        job.begin(NOW);
        job.begin(NOW);
        job.begin(NOW);

        assertThat(job.begin(NOW)).isFalse();
        assertThat(job.state()).isEqualTo(Job.State.FAILED);
        assertThat(job.failureKey()).isEqualTo("job.failure.attempts");
    }

    @Test
    void isNotBegunOnceItHasEnded() {
        Job job = job();
        job.begin(NOW);
        job.finish(new MadeFile("a.docx", 5, "00"), NOW);

        assertThat(job.begin(NOW)).isFalse();
        assertThat(job.state()).isEqualTo(Job.State.DONE);
    }

    @Test
    void endsOnce() {
        Job job = job();
        job.begin(NOW);
        job.finish(null, NOW);

        assertThatThrownBy(() -> job.fail("job.failure.unexpected", null, "1", NOW))
                .hasMessage("job.rule.ended");
    }
}
