package org.nastavnik.pairing;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolOwned;
import org.nastavnik.shared.SchoolYear;

/**
 * What a mentor offers in a school year. A candidate is interviewed, selected by the curator,
 * trained, and appointed by a registered order; he works while he has mentees and stands in the
 * reserve when he has none; he may decline, be rejected, or be released by an order. Staff may be
 * appointed without training.
 */
@Entity
@Table(name = "mentor_profile")
@NamedQuery(
        name = "MentorProfile.ofYear",
        query =
                "select m from MentorProfile m where m.schoolId = :school and m.startYear = :year"
                        + " order by m.id",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "m.criteria"),
            @QueryHint(name = "eclipselink.batch", value = "m.trainings")
        })
@NamedQuery(
        name = "MentorProfile.ofPerson",
        query =
                "select m from MentorProfile m where m.schoolId = :school and m.startYear = :year"
                        + " and m.personId = :person")
@NamedQuery(
        name = "MentorProfile.ofYears",
        query =
                "select m from MentorProfile m where m.schoolId = :school and m.personId = :person"
                        + " order by m.startYear")
@NamedQuery(
        name = "MentorProfile.everywhere",
        query =
                "select m from MentorProfile m where m.personId = :person and m.startYear = :year"
                        + " order by m.id")
public class MentorProfile extends SchoolOwned {

    /** The life of a profile. {@code ACTIVE} and {@code RESERVE} are never kept: they follow. */
    public enum State {
        CANDIDATE,
        INTERVIEWED,
        SELECTED,
        TRAINED,
        APPOINTED,
        ACTIVE,
        RESERVE,
        DECLINED,
        REJECTED,
        RELEASED;

        boolean beforeOrder() {
            return compareTo(APPOINTED) < 0;
        }
    }

    private long personId;
    private int startYear;
    @Embedded private KeptOffer offer;
    private boolean labour;
    private @Nullable String paymentTerms;
    private boolean reserve;
    private boolean trainingNeeded;
    private boolean interviewAsked;
    private @Nullable LocalDate enteredOn;
    private @Nullable Long orderId;
    private @Nullable Long releaseOrderId;

    @Enumerated(EnumType.STRING)
    private State state = State.CANDIDATE;

    @ElementCollection
    @CollectionTable(name = "mentor_criterion", joinColumns = @JoinColumn(name = "profileId"))
    @MapKeyColumn(name = "criterion")
    private Map<Integer, CriterionMark> criteria = new HashMap<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "profileId", nullable = false)
    @OrderBy("heldOn")
    private List<MentorTraining> trainings = new ArrayList<>();

    protected MentorProfile() {}

    public MentorProfile(long schoolId, long personId, SchoolYear year, String formCode) {
        super(schoolId);
        this.personId = personId;
        this.startYear = year.startYear();
        offer(MentorOffer.inForm(formCode));
    }

    /** The same mentor in another year: what he offers and how he was chosen, but no order yet. */
    MentorProfile in(SchoolYear other) {
        return in(schoolId, other);
    }

    /** The same in a school that goes on with the work of this one. */
    MentorProfile in(long school, SchoolYear other) {
        MentorProfile copy = new MentorProfile(school, personId, other, formCode());
        copy.offer(offer());
        copy.labour = labour;
        copy.paymentTerms = paymentTerms;
        copy.reserve = reserve;
        copy.trainingNeeded = trainingNeeded;
        copy.enteredOn = enteredOn;
        copy.criteria.putAll(criteria);
        trainings.forEach(training -> copy.trainings.add(training.again()));
        copy.state = state.beforeOrder() ? state : chosen();
        return copy;
    }

    private State chosen() {
        return trainings.isEmpty() ? State.SELECTED : State.TRAINED;
    }

    final void offer(MentorOffer offered) {
        offer = new KeptOffer(offered);
    }

    /** Mentoring that ст. 351.8 ТК РФ rules, and what is paid for it. */
    void labourIs(boolean isLabour, @Nullable String payment) {
        labour = isLabour;
        paymentTerms = isLabour ? payment : null;
    }

    void reserveIs(boolean inReserve) {
        reserve = inReserve;
    }

    void entered(LocalDate day, boolean needsTraining) {
        enteredOn = day;
        trainingNeeded = needsTraining;
    }

    /**
     * @param criterion its number in the list of the official procedure, from 1
     */
    void judge(int criterion, CriterionMark mark) {
        criteria.put(criterion, new CriterionMark(mark.verdict(), mark.note()));
    }

    /** The curator would like the psychologist to talk with him. */
    void askInterview() {
        interviewAsked = state == State.CANDIDATE;
    }

    void interviewed() {
        interviewAsked = false;
        if (state == State.CANDIDATE) {
            state = State.INTERVIEWED;
        }
    }

    void select() {
        if (state == State.CANDIDATE || state == State.INTERVIEWED) {
            state = trainings.isEmpty() ? State.SELECTED : State.TRAINED;
        }
    }

    /** Noted twice it stands there once. */
    void train(MentorTraining training) {
        if (trainings.stream().noneMatch(training::isSameAs)) {
            trainings.add(training);
        }
        if (state == State.SELECTED) {
            state = State.TRAINED;
        }
    }

    /** The person himself does not want to. */
    void decline() {
        leave(State.DECLINED);
    }

    void reject() {
        leave(State.REJECTED);
    }

    private void leave(State side) {
        if (!state.beforeOrder()) {
            throw new RuleBroken("pairing.rule.appointedAlready");
        }
        state = side;
    }

    /** No order is needed: he is of the school no more. */
    void leaveSchool() {
        if (state.beforeOrder()) {
            state = State.DECLINED;
        } else if (state == State.APPOINTED) {
            state = State.RELEASED;
        }
    }

    /** Whoever declined or was rejected may be looked at once more. */
    void reconsider() {
        if (state == State.DECLINED || state == State.REJECTED) {
            state = State.CANDIDATE;
        }
    }

    /** By a registered order that names the person. */
    public void appointBy(long order) {
        if (state == State.RELEASED) {
            throw new RuleBroken("pairing.rule.released");
        }
        if (state != State.APPOINTED && !isAppointable()) {
            throw new RuleBroken(
                    state == State.SELECTED
                            ? "pairing.rule.notTrained"
                            : "pairing.rule.notSelected");
        }
        state = State.APPOINTED;
        orderId = order;
    }

    /** The order that appointed was registered by mistake; another order's appointment stays. */
    public void undoAppointmentBy(long order) {
        if (state == State.APPOINTED && Objects.equals(orderId, order)) {
            state = trainings.isEmpty() ? State.SELECTED : State.TRAINED;
            orderId = null;
        }
    }

    /** By a registered order; his pairs must have been given to others before. */
    public void releaseBy(long order) {
        if (state != State.APPOINTED) {
            throw new RuleBroken("pairing.rule.notAppointed");
        }
        state = State.RELEASED;
        releaseOrderId = order;
    }

    public void undoReleaseBy(long order) {
        if (state == State.RELEASED && Objects.equals(releaseOrderId, order)) {
            state = State.APPOINTED;
            releaseOrderId = null;
        }
    }

    /** Selected and trained, and no order names him yet; staff need no training. */
    public boolean isAppointable() {
        return state == State.TRAINED || state == State.SELECTED && !trainingNeeded;
    }

    /** What the bases call his state. */
    State standing(boolean hasMentees) {
        if (state != State.APPOINTED) {
            return state;
        }
        if (hasMentees) {
            return State.ACTIVE;
        }
        return reserve ? State.RESERVE : State.APPOINTED;
    }

    public SchoolYear year() {
        return new SchoolYear(startYear);
    }

    public long personId() {
        return personId;
    }

    /** What he offers, all of it. */
    public MentorOffer offer() {
        return offer.offer();
    }

    /** The form that papers print where there is room for one. */
    public String formCode() {
        return forms().first().orElse("");
    }

    public Codes forms() {
        return offer().forms();
    }

    /** In which he helps, by the dictionary that mentees ask by. */
    public Codes areas() {
        return offer().areas();
    }

    /** How many mentees at once, at least 1. */
    public int maxMentees() {
        return offer().maxMentees();
    }

    public boolean isLabour() {
        return labour;
    }

    public @Nullable String paymentTerms() {
        return paymentTerms;
    }

    public boolean isReserve() {
        return reserve;
    }

    public boolean isTrainingNeeded() {
        return trainingNeeded;
    }

    public boolean isInterviewAsked() {
        return interviewAsked;
    }

    public @Nullable LocalDate enteredOn() {
        return enteredOn;
    }

    public Map<Integer, CriterionMark> criteria() {
        return Map.copyOf(criteria);
    }

    public List<MentorTraining> trainings() {
        return List.copyOf(trainings);
    }

    public State state() {
        return state;
    }

    /** The school counts on him this year: nobody has turned him down or let him go. */
    public boolean isOffered() {
        return state.compareTo(State.DECLINED) < 0;
    }

    /** The order that appointed the mentor. */
    public @Nullable Long orderId() {
        return orderId;
    }
}
