package org.nastavnik.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.nastavnik.consent.Consents;
import org.nastavnik.journal.Meetings;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitFixtures;
import org.nastavnik.pairing.Units;
import org.nastavnik.plan.IndividualPlan;
import org.nastavnik.plan.PlanProgress;
import org.nastavnik.plan.Plans;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.Ids;
import org.nastavnik.shared.SchoolYear;

class UnitProofsTest {

    private final MentoringUnit first = Ids.give(UnitFixtures.unitOf(10, 20), 1);
    private final MentoringUnit second = Ids.give(UnitFixtures.unitOf(11, 21), 2);
    private final List<MentoringUnit> units = new ArrayList<>(List.of(first, second));
    private final Map<Long, Set<String>> met = new HashMap<>();
    private final Map<Long, PlanProgress> plans = new HashMap<>();
    private final Set<Long> withoutConsent = new TreeSet<>();
    private final UnitProofs proofs = proofs();

    private UnitProofs proofs() {
        UnitProofs made = new UnitProofs();
        made.units =
                new Units() {
                    @Override
                    public List<MentoringUnit> of(long schoolId, SchoolYear year) {
                        return units;
                    }
                };
        made.plans =
                new Plans() {
                    @Override
                    public Map<Long, PlanProgress> progressOf(
                            Collection<MentoringUnit> asked, long schoolId) {
                        Map<Long, PlanProgress> found = new HashMap<>();
                        asked.forEach(
                                unit ->
                                        found.put(
                                                unit.id(),
                                                plans.getOrDefault(unit.id(), PlanProgress.NONE)));
                        return found;
                    }
                };
        made.meetings =
                new Meetings() {
                    @Override
                    public Map<Long, Set<String>> kinds(long schoolId, SchoolYear year) {
                        return met;
                    }
                };
        made.consents =
                new Consents() {
                    @Override
                    public Set<Long> missing(
                            Collection<Long> personIds, long schoolId, LocalDate day) {
                        Set<Long> missing = new TreeSet<>(withoutConsent);
                        missing.retainAll(personIds);
                        return missing;
                    }
                };
        made.schools =
                new Schools() {
                    @Override
                    public LocalDate today() {
                        return RoadMapFixtures.TODAY;
                    }
                };
        return made;
    }

    private Map<Proof, Proven> found() {
        return proofs.of(UnitFixtures.SCHOOL, UnitFixtures.YEAR);
    }

    private void met(MentoringUnit unit, String... kinds) {
        met.computeIfAbsent(unit.id(), id -> new TreeSet<>()).addAll(List.of(kinds));
    }

    @Test
    void sayNothingBeforeAnyPairStandsByAnOrder() {
        units.clear();
        units.add(Ids.give(UnitFixtures.anAgreedPair(), 3));

        assertThat(found()).isEmpty();
    }

    @Test
    void countApprovedPlans() {
        plans.put(1L, new PlanProgress(0, 5, IndividualPlan.State.APPROVED));
        plans.put(2L, new PlanProgress(0, 5, IndividualPlan.State.SUBMITTED));
        Map<Proof, Proven> before = found();

        plans.put(2L, new PlanProgress(0, 5, IndividualPlan.State.APPROVED));

        assertThat(before.get(Proof.INDIVIDUAL_PLAN).whole()).isTrue();
        assertThat(before.get(Proof.PLANS_APPROVED_SHARE))
                .isEqualTo(new Proven(false, "Утверждены планы: 1 из 2", null));
        assertThat(found().get(Proof.PLANS_APPROVED_SHARE))
                .isEqualTo(new Proven(true, "Утверждены планы: 2 из 2", null));
    }

    @Test
    void countAPlanAsDoneOnlyWithAllItsRows() {
        plans.put(1L, new PlanProgress(5, 5, IndividualPlan.State.APPROVED));
        plans.put(2L, new PlanProgress(4, 5, IndividualPlan.State.APPROVED));

        assertThat(found().get(Proof.PLAN_COMPLETION_RATE).words()).endsWith("1 из 2");
    }

    @Test
    void countUnitsThatHaveMetAndNotMeetings() {
        met(first, "ACQUAINTANCE", "TRIAL", "REGULAR");

        assertThat(found().get(Proof.JOURNAL).words()).endsWith("1 из 2");
        assertThat(found().get(Proof.JOURNAL).whole()).isFalse();
        assertThat(found().get(Proof.JOURNAL_TRIAL).words()).endsWith("1 из 2");
        assertThat(found().get(Proof.JOURNAL_FINAL).words()).endsWith("0 из 2");
    }

    @Test
    void wantMeetingsOfAllKindsForTheWholeWork() {
        met(first, "ACQUAINTANCE", "TRIAL", "PLANNING", "REGULAR", "FINAL");
        met(second, "ACQUAINTANCE", "TRIAL", "PLANNING", "REGULAR");
        boolean before = found().get(Proof.MEETINGS_BY_KIND).whole();

        met(second, "FINAL");

        assertThat(before).isFalse();
        assertThat(found().get(Proof.MEETINGS_BY_KIND).whole()).isTrue();
    }

    @Test
    void neverEndRegularMeetingsWhileSomebodyWorks() {
        met(first, "ACQUAINTANCE", "REGULAR");
        met(second, "ACQUAINTANCE", "REGULAR");

        assertThat(found().get(Proof.JOURNAL_ACQUAINTANCE).whole()).isTrue();
        assertThat(found().get(Proof.JOURNAL_REGULAR).whole()).isFalse();
        assertThat(found().get(Proof.JOURNAL_REGULAR).words()).endsWith("2 из 2");
    }

    @Test
    void countPersonsWithConsentAndNotPairs() {
        withoutConsent.add(21L);

        assertThat(found().get(Proof.CONSENT_PDN).words()).endsWith("3 из 4");
        assertThat(found().get(Proof.CONSENT_PDN).whole()).isFalse();
    }
}
