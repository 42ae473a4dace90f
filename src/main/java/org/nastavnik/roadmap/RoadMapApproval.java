package org.nastavnik.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.nastavnik.order.ActKind;
import org.nastavnik.order.ActReadiness;
import org.nastavnik.order.ActsApprovalUndone;
import org.nastavnik.order.ActsApproved;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;

/** An order approves the road map of its year, if the school keeps one here and it is ready. */
@ApplicationScoped
class RoadMapApproval implements ActReadiness {

    @Inject RoadMaps maps;
    @Inject RoadMapChecks checks;

    @Override
    public ActKind act() {
        return ActKind.ROAD_MAP;
    }

    @Override
    public void check(long schoolId, SchoolYear year, long orderId, Problems found) {
        maps.ofYear(schoolId, year).ifPresent(map -> check(map, orderId, found));
    }

    private void check(RoadMap map, long orderId, Problems found) {
        Long standing = map.orderId();
        if (map.state() == RoadMap.State.DRAFT) {
            found.add(Problems.FORM, "roadmap.rule.notAgreed");
        } else if (standing != null && standing != orderId) {
            found.add(Problems.FORM, "roadmap.rule.approved");
        } else if (!checks.of(map).passes()) {
            found.add(Problems.FORM, "roadmap.rule.notReady");
        }
    }

    void approved(@Observes ActsApproved order) {
        int place = order.acts().indexOf(ActKind.ROAD_MAP) + 1;
        if (place > 0) {
            Integer annex = order.acts().size() == 1 ? null : place;
            maps.held(order.schoolId(), order.year())
                    .ifPresent(map -> map.approveBy(order.orderId(), annex));
        }
    }

    void undone(@Observes ActsApprovalUndone order) {
        maps.held(order.schoolId(), order.year())
                .ifPresent(map -> map.undoApprovalBy(order.orderId()));
    }
}
