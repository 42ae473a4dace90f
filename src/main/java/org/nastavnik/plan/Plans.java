package org.nastavnik.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.system.AskedOnce;

/** The plans of all pairs and groups with their versions. */
@ApplicationScoped
public class Plans {

    @PersistenceContext EntityManager entities;
    @Inject AskedOnce once;

    IndividualPlan add(IndividualPlan plan) {
        entities.persist(plan);
        entities.flush();
        return plan;
    }

    /** Those of the ids that are plans of the school. */
    Set<Long> known(Collection<Long> ids, long schoolId) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        entities.createNamedQuery("IndividualPlan.known", Long.class)
                                .setParameter("school", schoolId)
                                .setParameter("ids", ids)
                                .getResultList());
    }

    public IndividualPlan byId(long id, long schoolId) {
        return Optional.ofNullable(entities.find(IndividualPlan.class, id))
                .filter(plan -> plan.schoolId() == schoolId)
                .orElseThrow(() -> new PlanNotFound(String.valueOf(id)));
    }

    /** All versions, the newest first. */
    public List<IndividualPlan> of(MentoringUnit unit) {
        return ofUnits(List.of(unit.id()), unit.schoolId());
    }

    /** The approved version; where none is, the newest. */
    public Optional<IndividualPlan> current(MentoringUnit unit) {
        return inForce(of(unit));
    }

    /** The same, if that person marks what comes of its rows. */
    public Optional<IndividualPlan> currentKeptBy(MentoringUnit unit, long person) {
        return current(unit).filter(plan -> plan.isKeptBy(unit, person));
    }

    static Optional<IndividualPlan> inForce(List<IndividualPlan> newestFirst) {
        return newestFirst.stream()
                .filter(plan -> plan.state() == IndividualPlan.State.APPROVED)
                .findFirst()
                .or(() -> newestFirst.stream().findFirst());
    }

    public PlanProgress progressOf(MentoringUnit unit) {
        return current(unit).map(IndividualPlan::progress).orElse(PlanProgress.NONE);
    }

    /** By id of the unit, with one look into the database; units without a plan have none. */
    public Map<Long, PlanProgress> progressOf(Collection<MentoringUnit> units, long schoolId) {
        Map<Long, PlanProgress> progress = new LinkedHashMap<>();
        units.forEach(unit -> progress.put(unit.id(), PlanProgress.NONE));
        if (!units.isEmpty()) {
            versions(progress.keySet(), schoolId)
                    .forEach((of, known) -> progress.merge(of.unit(), known, Plans::inForce));
        }
        return progress;
    }

    private record VersionOf(long unit, int versionNo) {}

    /** The newest of a unit first. */
    private Map<VersionOf, PlanProgress> versions(Collection<Long> units, long schoolId) {
        Map<VersionOf, PlanProgress> versions = new LinkedHashMap<>();
        entities.createNamedQuery("IndividualPlan.progress", Object[].class)
                .setParameter("school", schoolId)
                .setParameter("units", units)
                .getResultStream()
                .forEach(
                        row ->
                                versions.merge(
                                        new VersionOf((Long) row[0], (Integer) row[1]),
                                        ofItems(row),
                                        PlanProgress::plus));
        return versions;
    }

    /** Of the items of one version that are in one status; null stands for a plan without items. */
    private static PlanProgress ofItems(Object[] row) {
        int items = ((Number) row[4]).intValue();
        Object status = row[3];
        boolean counts = status != null && status != PlanItem.Status.CANCELLED;
        return new PlanProgress(
                status == PlanItem.Status.DONE ? items : 0,
                counts ? items : 0,
                (IndividualPlan.State) row[2]);
    }

    private static PlanProgress inForce(PlanProgress newer, PlanProgress older) {
        boolean only = newer.state() == null;
        boolean instead =
                newer.state() != IndividualPlan.State.APPROVED
                        && older.state() == IndividualPlan.State.APPROVED;
        return only || instead ? older : newer;
    }

    /**
     * How far the plans are done that an order has approved, by id of the unit: what nobody has
     * approved is not yet a plan, and no report counts it.
     */
    public Map<Long, PlanProgress> completionOf(Collection<MentoringUnit> units, long schoolId) {
        List<Long> ids = units.stream().map(MentoringUnit::id).toList();
        return completion(ids, ofUnits(ids, schoolId));
    }

    public PlanProgress completionOf(long unitId, long schoolId) {
        return Objects.requireNonNull(
                completion(List.of(unitId), ofUnits(List.of(unitId), schoolId)).get(unitId));
    }

    static Map<Long, PlanProgress> completion(
            List<Long> unitIds, List<IndividualPlan> newestFirst) {
        Map<Long, PlanProgress> completion = new LinkedHashMap<>();
        unitIds.forEach(unit -> completion.put(unit, PlanProgress.NONE));
        newestFirst.stream()
                .filter(IndividualPlan::isCounted)
                .collect(
                        Collectors.toMap(
                                IndividualPlan::unitId,
                                Function.identity(),
                                (newest, earlier) -> newest))
                .forEach((unit, plan) -> completion.put(unit, plan.progress()));
        return completion;
    }

    /** By id of the unit, the newest version that an order has approved, superseded or not. */
    public Map<Long, IndividualPlan> approvedOf(Collection<MentoringUnit> units, long schoolId) {
        return ofUnits(units.stream().map(MentoringUnit::id).toList(), schoolId).stream()
                .filter(plan -> plan.approvalNumber() != null && plan.approvalDate() != null)
                .collect(
                        Collectors.toMap(
                                IndividualPlan::unitId,
                                Function.identity(),
                                (newest, earlier) -> newest));
    }

    /** Plans of the school that wait for approval, the oldest first. */
    public List<IndividualPlan> submitted(long schoolId) {
        return once.of(
                List.of("submitted plans", schoolId),
                () ->
                        entities.createNamedQuery("IndividualPlan.inState", IndividualPlan.class)
                                .setParameter("school", schoolId)
                                .setParameter("state", IndividualPlan.State.SUBMITTED)
                                .getResultList());
    }

    /** All versions that the person wrote, in whatever pairs of the school. */
    List<IndividualPlan> ofMentor(long personId, long schoolId) {
        return entities.createNamedQuery("IndividualPlan.ofMentor", IndividualPlan.class)
                .setParameter("school", schoolId)
                .setParameter("mentor", personId)
                .getResultList();
    }

    /** Approved plans of other units of the same form. */
    List<IndividualPlan> inForceOfForm(MentoringUnit unit) {
        return entities.createNamedQuery("IndividualPlan.ofForm", IndividualPlan.class)
                .setParameter("school", unit.schoolId())
                .setParameter("form", unit.formCode())
                .setParameter("unit", unit.id())
                .setParameter(
                        "states",
                        List.of(IndividualPlan.State.APPROVED, IndividualPlan.State.CLOSED))
                .getResultList();
    }

    /** What that order of the program put into force. */
    public List<IndividualPlan> approvedBy(long orderId, long schoolId) {
        return entities.createNamedQuery("IndividualPlan.ofOrder", IndividualPlan.class)
                .setParameter("school", schoolId)
                .setParameter("order", orderId)
                .getResultList();
    }

    private List<IndividualPlan> ofUnits(Collection<Long> unitIds, long schoolId) {
        if (unitIds.isEmpty()) {
            return List.of();
        }
        return entities.createNamedQuery("IndividualPlan.ofUnits", IndividualPlan.class)
                .setParameter("school", schoolId)
                .setParameter("units", unitIds)
                .getResultList();
    }
}
