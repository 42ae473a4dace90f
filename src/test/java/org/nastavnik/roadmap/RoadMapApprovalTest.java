package org.nastavnik.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.roadmap.RoadMapFixtures.TODAY;
import static org.nastavnik.roadmap.RoadMapFixtures.YEAR;
import static org.nastavnik.roadmap.RoadMapFixtures.aMap;
import static org.nastavnik.roadmap.RoadMapFixtures.check;
import static org.nastavnik.roadmap.RoadMapFixtures.terms;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.Registration;
import org.nastavnik.order.ActKind;
import org.nastavnik.order.ActsApprovalUndone;
import org.nastavnik.order.ActsApproved;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;

class RoadMapApprovalTest {

    private static final long ORDER = 14;
    private static final long LATER_ORDER = 15;

    private final RoadMap map = aMap(terms("База", "первая"));
    private final RoadMapApproval approval = approvalOf(map);

    private static RoadMapApproval approvalOf(RoadMap map) {
        RoadMapApproval approval = new RoadMapApproval();
        approval.maps = new OneRoadMap(map);
        approval.checks =
                new RoadMapChecks() {
                    @Override
                    RoadMapCheck of(RoadMap checked) {
                        return check(checked);
                    }
                };
        return approval;
    }

    private static ActsApproved approving(ActKind... acts) {
        return new ActsApproved(1, YEAR, ORDER, new Registration("71-од", TODAY), List.of(acts));
    }

    private static ActsApprovalUndone undoing(long order) {
        return new ActsApprovalUndone(1, YEAR, order, List.of(ActKind.ROAD_MAP));
    }

    private List<String> against(long order) {
        Problems found = new Problems();
        approval.check(1, YEAR, order, found);
        return found.of(Problems.FORM).stream().map(Problems.Problem::key).toList();
    }

    private void agree() {
        map.agree(check(map), 11, TODAY);
    }

    @Test
    void waitsForTheDirectorsAgreement() {
        List<String> before = against(ORDER);

        agree();

        assertThat(before).containsExactly("roadmap.rule.notAgreed");
        assertThat(against(ORDER)).isEmpty();
    }

    @Test
    void asksNothingOfASchoolThatKeepsNoRoadMapHere() {
        Problems found = new Problems();

        approval.check(1, new SchoolYear(2027), ORDER, found);

        assertThat(found.isEmpty()).isTrue();
    }

    @Test
    void remembersTheOrderAndThePlaceAmongItsAnnexes() {
        agree();

        approval.approved(approving(ActKind.REGULATION, ActKind.ROAD_MAP));

        assertThat(map.state()).isEqualTo(RoadMap.State.APPROVED);
        assertThat(map.orderId()).isEqualTo(ORDER);
        assertThat(map.annex()).isEqualTo(2);
        assertThat(map.agreedBy()).isEqualTo(11);
    }

    @Test
    void isNotMovedByAnOrderAboutOtherActs() {
        agree();

        approval.approved(approving(ActKind.REGULATION));

        assertThat(map.state()).isEqualTo(RoadMap.State.AGREED);
    }

    @Test
    void isAgreedOnlyWhenItsOrderIsVoid() {
        agree();
        approval.approved(approving(ActKind.ROAD_MAP));

        approval.undone(undoing(LATER_ORDER));
        RoadMap.State afterAnother = map.state();
        approval.undone(undoing(ORDER));

        assertThat(afterAnother).isEqualTo(RoadMap.State.APPROVED);
        assertThat(map.state()).isEqualTo(RoadMap.State.AGREED);
        assertThat(map.orderId()).isNull();
    }

    @Test
    void refusesASecondOrder() {
        agree();
        approval.approved(approving(ActKind.ROAD_MAP));

        assertThat(against(ORDER)).isEmpty();
        assertThat(against(LATER_ORDER)).containsExactly("roadmap.rule.approved");
    }

    @Test
    void isNotApprovedOnceOpenedForMending() {
        agree();
        map.reopen();

        assertThatThrownBy(() -> approval.approved(approving(ActKind.ROAD_MAP)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("roadmap.rule.notAgreed");
    }

    @Test
    void needsANewOrderAfterMending() {
        agree();
        approval.approved(approving(ActKind.ROAD_MAP));

        map.reopen();
        agree();

        assertThat(map.state()).isEqualTo(RoadMap.State.AGREED);
        assertThat(against(LATER_ORDER)).isEmpty();
    }
}
