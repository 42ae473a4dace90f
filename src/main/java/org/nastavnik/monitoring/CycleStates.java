package org.nastavnik.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;

/** What the current person may do next with a stage of monitoring. */
@RequestScoped
class CycleStates {

    @Inject OpenMonitoring open;
    @Inject CurrentPerson current;
    @Inject MonitoringWords words;

    CycleState of(MonitoringStage stage) {
        MonitoringCycle cycle = open.seen(stage).orElse(null);
        MonitoringCycle.State state = cycle == null ? MonitoringCycle.State.DRAFT : cycle.state();
        boolean curator = !open.isOver() && current.is(Role.CURATOR);
        boolean director = !open.isOver() && current.is(Role.DIRECTOR);
        boolean draft = state == MonitoringCycle.State.DRAFT;
        return new CycleState(
                "monitoring/" + stage.path(),
                cycle == null ? "monitoring.state.NONE" : "monitoring.state." + state,
                cycle == null ? 1 : cycle.edition(),
                words.ui().date(cycle == null ? null : cycle.approvedOn()),
                cycle == null ? 0 : cycle.version(),
                cycle != null,
                curator && draft,
                curator && draft && isReady(stage, cycle),
                director && state == MonitoringCycle.State.SUBMITTED,
                !draft && (curator || director));
    }

    private static boolean isReady(MonitoringStage stage, @Nullable MonitoringCycle cycle) {
        return cycle != null
                && cycle.conclusions() != null
                && (stage == MonitoringStage.IMPACT || !cycle.factors().isEmpty());
    }
}
