package org.nastavnik.contest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class PublishResultsTest {

    private final JuryFixtures.Kept kept = new JuryFixtures.Kept();
    private final Contest contest = JuryFixtures.contest();

    private void publish() {
        PublishResults publish = new PublishResults();
        DealWorks deal = kept.deal();
        publish.portfolios = kept.portfolios();
        publish.sheets = kept.sheets();
        publish.concluded = new Silence();
        publish.audit = deal.audit;
        publish.current = deal.current;
        publish.clock = Clock.fixed(JuryFixtures.IN_TIME, ZoneOffset.UTC);
        contest.minute(
                new Contest.Protocol(
                        "1",
                        LocalDate.of(2027, 3, 1),
                        "Примерск",
                        List.of(),
                        new JuryProtocol.Votes(3, 0, 0, null)));
        publish.publish(contest);
    }

    @Test
    void closesSheetsThatAreNotSubmitted() {
        Portfolio work = JuryFixtures.admitted(1, 41, 1);
        work.decide(Portfolio.Award.WINNER);
        kept.works.add(work);
        kept.sheets.add(JuryFixtures.submitted(1, work, 1, 8, 9));
        kept.sheets.add(JuryFixtures.sheet(2, work, 2, 9, null));

        publish();

        assertThat(kept.sheets)
                .extracting(ScoreSheet::state)
                .containsExactly(ScoreSheet.State.SUBMITTED, ScoreSheet.State.WITHDRAWN);
        assertThat(contest.isPublished()).isTrue();
    }

    private static final class Silence implements Event<ContestConcluded> {

        @Override
        public void fire(ContestConcluded concluded) {}

        @Override
        public <U extends ContestConcluded> CompletionStage<U> fireAsync(U concluded) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends ContestConcluded> CompletionStage<U> fireAsync(
                U concluded, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<ContestConcluded> select(Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends ContestConcluded> Event<U> select(
                Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends ContestConcluded> Event<U> select(
                TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
