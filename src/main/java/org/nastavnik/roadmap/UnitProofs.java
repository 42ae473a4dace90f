package org.nastavnik.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nastavnik.consent.Consents;
import org.nastavnik.journal.Meetings;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;
import org.nastavnik.plan.IndividualPlan;
import org.nastavnik.plan.PlanProgress;
import org.nastavnik.plan.Plans;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/** Plans, meetings and consents of the pairs and groups that stand by an order. */
@ApplicationScoped
class UnitProofs implements RowProofs {

    private static final String REGULAR = "REGULAR";

    private static final Map<Proof, String> KINDS =
            Map.of(
                    Proof.JOURNAL_ACQUAINTANCE, "ACQUAINTANCE",
                    Proof.JOURNAL_TRIAL, "TRIAL",
                    Proof.JOURNAL_PLANNING, "PLANNING",
                    Proof.JOURNAL_REGULAR, REGULAR,
                    Proof.JOURNAL_FINAL, "FINAL");

    @Inject Units units;
    @Inject Plans plans;
    @Inject Meetings meetings;
    @Inject Consents consents;
    @Inject Schools schools;

    @Override
    public Map<Proof, Proven> of(long schoolId, SchoolYear year) {
        List<MentoringUnit> fixed =
                units.of(schoolId, year).stream()
                        .filter(unit -> unit.orderId() != null)
                        .filter(unit -> unit.state() != MentoringUnit.State.CANCELLED)
                        .toList();
        Map<Proof, Proven> found = new EnumMap<>(Proof.class);
        if (!fixed.isEmpty()) {
            plans(plans.progressOf(fixed, schoolId).values(), found);
            meetings(fixed, meetings.kinds(schoolId, year), found);
            consents(fixed, schoolId, found);
        }
        return found;
    }

    private static void plans(Collection<PlanProgress> all, Map<Proof, Proven> found) {
        long written = all.stream().filter(plan -> plan.state() != null).count();
        long approved = all.stream().filter(UnitProofs::isApproved).count();
        long done =
                all.stream()
                        .filter(plan -> isApproved(plan) && plan.total() > 0)
                        .filter(plan -> plan.done() == plan.total())
                        .count();
        found.put(
                Proof.INDIVIDUAL_PLAN,
                Proven.share("roadmap.proof.plans.written", written, all.size()));
        found.put(
                Proof.PLANS_APPROVED_SHARE,
                Proven.share("roadmap.proof.plans.approved", approved, all.size()));
        found.put(
                Proof.PLAN_COMPLETION_RATE,
                Proven.share("roadmap.proof.plans.done", done, all.size()));
    }

    private static boolean isApproved(PlanProgress plan) {
        return plan.state() == IndividualPlan.State.APPROVED
                || plan.state() == IndividualPlan.State.CLOSED;
    }

    private static void meetings(
            List<MentoringUnit> fixed, Map<Long, Set<String>> kinds, Map<Proof, Proven> found) {
        long met = fixed.stream().filter(unit -> kinds.containsKey(unit.id())).count();
        Proven first = Proven.share("roadmap.proof.met", met, fixed.size());
        found.put(Proof.JOURNAL, first);
        found.put(Proof.PAIRS_WITH_FIRST_MEETING, first);
        found.put(
                Proof.MEETINGS_BY_KIND,
                Proven.share(
                        "roadmap.proof.met.all",
                        had(fixed, kinds, Set.copyOf(KINDS.values())),
                        fixed.size()));
        KINDS.forEach(
                (proof, kind) ->
                        found.put(proof, byKind(kind, fixed, had(fixed, kinds, Set.of(kind)))));
    }

    private static long had(
            List<MentoringUnit> fixed, Map<Long, Set<String>> kinds, Set<String> asked) {
        return fixed.stream()
                .filter(unit -> kinds.getOrDefault(unit.id(), Set.of()).containsAll(asked))
                .count();
    }

    /** Regular meetings go on as long as anybody works. */
    private static Proven byKind(String kind, List<MentoringUnit> fixed, long had) {
        Proven share = Proven.share("roadmap.proof.met." + kind, had, fixed.size());
        boolean over = fixed.stream().noneMatch(unit -> unit.state().standing());
        return new Proven(share.whole() && (!kind.equals(REGULAR) || over), share.words(), null);
    }

    private void consents(List<MentoringUnit> fixed, long schoolId, Map<Proof, Proven> found) {
        Set<Long> everyone = new TreeSet<>();
        fixed.forEach(unit -> everyone.addAll(unit.everyone()));
        int missing = consents.missing(everyone, schoolId, schools.today()).size();
        Proven given =
                Proven.share("roadmap.proof.consents", everyone.size() - missing, everyone.size());
        found.put(Proof.CONSENT_PDN, given);
        found.put(Proof.CONSENTS_SHARE, given);
    }
}
