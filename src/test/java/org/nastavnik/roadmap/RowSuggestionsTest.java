package org.nastavnik.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.roadmap.RoadMapFixtures.TODAY;
import static org.nastavnik.roadmap.RoadMapFixtures.YEAR;
import static org.nastavnik.roadmap.RoadMapFixtures.aMap;
import static org.nastavnik.roadmap.RoadMapFixtures.begunBy;
import static org.nastavnik.roadmap.RoadMapFixtures.done;
import static org.nastavnik.roadmap.RoadMapFixtures.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nastavnik.shared.Ids;
import org.nastavnik.shared.SchoolYear;

class RowSuggestionsTest {

    private static final int PLANS_ROW = 11;
    private static final LocalDate ORDER_DAY = LocalDate.of(2026, 11, 12);
    private static final Proven ORDER =
            new Proven(true, "Приказ от 12.11.2026 № 118-од", ORDER_DAY);

    private static RowSuggestions knowing(Map<Proof, Proven> facts) {
        return new RowSuggestions(List.of((school, year) -> facts));
    }

    private static Proven plans(long approved) {
        return Proven.share("roadmap.proof.plans.approved", approved, 12);
    }

    private static RowSuggestion ofPlans(RoadMap map, Map<Proof, Proven> facts) {
        return knowing(facts).of(map).get((long) PLANS_ROW);
    }

    @Test
    void closeARowByItsOrderAndItsCount() {
        RoadMap map = begunBy(Outline.SECTIONS).asTheForm();

        RowSuggestion found =
                ofPlans(
                        map,
                        Map.of(
                                Proof.ORDER_APPROVE_PLANS,
                                ORDER,
                                Proof.PLANS_APPROVED_SHARE,
                                plans(12)));

        assertThat(map.item(PLANS_ROW).terms().content()).startsWith("Утверждение индивидуальных");
        assertThat(found.whole()).isTrue();
        assertThat(found.fact(TODAY))
                .isEqualTo(
                        done(
                                ORDER_DAY,
                                "Приказ от 12.11.2026 № 118-од\nУтверждены планы: 12 из 12"));
    }

    @Test
    void showWhatThereIsBeforeItIsWhole() {
        RoadMap map = begunBy(Outline.SECTIONS).asTheForm();

        RowSuggestion partly =
                ofPlans(
                        map,
                        Map.of(
                                Proof.ORDER_APPROVE_PLANS,
                                ORDER,
                                Proof.PLANS_APPROVED_SHARE,
                                plans(11)));
        RowSuggestion orderOnly = ofPlans(map, Map.of(Proof.ORDER_APPROVE_PLANS, ORDER));

        assertThat(partly.whole()).isFalse();
        assertThat(partly.evidence()).contains("11 из 12");
        assertThat(orderOnly.whole()).isFalse();
        assertThat(orderOnly.known()).containsExactly(ORDER.words());
    }

    @Test
    void leaveClosedRowsAlone() {
        RoadMap map = begunBy(Outline.SECTIONS).asTheForm();
        map.item(PLANS_ROW).mark(done(TODAY, "Протокол № 1"), TODAY);

        assertThat(knowing(Map.of(Proof.ORDER_APPROVE_PLANS, ORDER)).of(map)).isEmpty();
    }

    @Test
    void knowNothingOfRowsThatTheSchoolHasAdded() {
        RoadMap map = aMap(terms("База", "Утверждение индивидуальных планов"));

        assertThat(knowing(Map.of(Proof.ORDER_APPROVE_PLANS, ORDER)).of(map)).isEmpty();
    }

    @Test
    void joinWhatSeveralRoomsKnow() {
        RowSuggestions both =
                new RowSuggestions(
                        List.of(
                                (school, year) -> Map.of(Proof.ORDER_APPROVE_PLANS, ORDER),
                                (school, year) -> Map.of(Proof.PLANS_APPROVED_SHARE, plans(12))));

        assertThat(both.of(begunBy(Outline.SECTIONS).asTheForm()).get((long) PLANS_ROW).whole())
                .isTrue();
    }

    @Test
    void areNotWholeOfNobody() {
        assertThat(Proven.share("roadmap.proof.met", 0, 0).whole()).isFalse();
        assertThat(Proven.number("roadmap.proof.mentors", 0).whole()).isFalse();
    }

    @Test
    void nameNoDayToCome() {
        RowSuggestion early = new RowSuggestion(List.of("Приказ"), true, TODAY.plusDays(3));

        assertThat(early.fact(TODAY).doneOn()).isEqualTo(TODAY);
    }

    @Test
    void goWithTheRowsIntoTheNextYear() {
        RoadMap map = begunBy(Outline.SECTIONS).asTheForm();
        map.item(1)
                .mark(
                        new RoadMapItem.Fact(RoadMapItem.Status.CANCELLED, null, null, "Не нужно"),
                        TODAY);

        RoadMap next = CarryRoadMap.carried(map, new SchoolYear(YEAR.startYear() + 1));
        for (int i = 0; i < next.items().size(); i++) {
            Ids.giveChild(next.items().get(i), i + 1);
        }

        assertThat(next.items()).hasSize(30);
        assertThat(next.proofs(next.item(PLANS_ROW - 1)))
                .containsExactly(Proof.ORDER_APPROVE_PLANS, Proof.PLANS_APPROVED_SHARE);
    }

    @Test
    void haveProofsForTheRowsOfBothForms() {
        assertThat(Outlines.of(Outline.SECTIONS).rows()).noneMatch(row -> row.proofs().isEmpty());
        assertThat(Outlines.of(Outline.STAGES).rows())
                .filteredOn(row -> row.proofs().isEmpty())
                .extracting(OutlineText.Row::content)
                .containsExactly("Изучение актуальной нормативной документации", "Анализ данных");
    }
}
