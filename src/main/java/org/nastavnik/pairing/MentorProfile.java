package org.nastavnik.pairing;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import org.jspecify.annotations.Nullable;
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
    private @Nullable LocalDate enteredOn;
    @Embedded private ProfileLife life = new ProfileLife();

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
        copy.enteredOn = enteredOn;
        copy.criteria.putAll(criteria);
        trainings.forEach(training -> copy.trainings.add(training.again()));
        copy.life = life.again(isTrained());
        return copy;
    }

    private boolean isTrained() {
        return !trainings.isEmpty();
    }

    final void offer(MentorOffer offered) {
        offer = new KeptOffer(offered);
    }

    /** Mentoring that ст. 351.8 ТК РФ rules, and what is paid for it. */
    void labourIs(boolean isLabour, @Nullable String payment) {
        labour = isLabour;
        paymentTerms = isLabour ? payment : null;
    }

    /** That he offered to mentor, how he was chosen and trained stays; words and papers go. */
    void forget() {
        offer(offer().wordless());
        paymentTerms = null;
        criteria()
                .forEach((number, mark) -> judge(number, new CriterionMark(mark.verdict(), null)));
        trainings.forEach(MentorTraining::forget);
    }

    void reserveIs(boolean inReserve) {
        life.reserveIs(inReserve);
    }

    void entered(LocalDate day, boolean needsTraining) {
        enteredOn = day;
        life.trainingIs(needsTraining);
    }

    /**
     * @param criterion its number in the list of the official procedure, from 1
     */
    void judge(int criterion, CriterionMark mark) {
        criteria.put(criterion, new CriterionMark(mark.verdict(), mark.note()));
    }

    /** The curator would like the psychologist to talk with him. */
    void askInterview() {
        life.askInterview();
    }

    void interviewed() {
        life.interviewed();
    }

    void select() {
        life.select(isTrained());
    }

    /** Noted twice it stands there once. */
    void train(MentorTraining training) {
        if (trainings.stream().noneMatch(training::isSameAs)) {
            trainings.add(training);
        }
        life.train();
    }

    /** The person himself does not want to. */
    void decline() {
        life.leave(State.DECLINED);
    }

    void reject() {
        life.leave(State.REJECTED);
    }

    /** No order is needed: he is of the school no more. */
    void leaveSchool() {
        life.leaveSchool();
    }

    /** Whoever declined or was rejected may be looked at once more. */
    void reconsider() {
        life.reconsider();
    }

    /** By a registered order that names the person. */
    public void appointBy(long order) {
        life.appointBy(order);
    }

    /** The order that appointed was registered by mistake; another order's appointment stays. */
    public void undoAppointmentBy(long order) {
        life.undoAppointmentBy(order, isTrained());
    }

    /** By a registered order; his pairs must have been given to others before. */
    public void releaseBy(long order) {
        life.releaseBy(order);
    }

    public void undoReleaseBy(long order) {
        life.undoReleaseBy(order);
    }

    /** Selected and trained, and no order names him yet; staff need no training. */
    public boolean isAppointable() {
        return life.isAppointable();
    }

    /** What the bases call his state. */
    State standing(boolean hasMentees) {
        return life.standing(hasMentees);
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
        return life.isReserve();
    }

    public boolean isTrainingNeeded() {
        return life.isTrainingNeeded();
    }

    public boolean isInterviewAsked() {
        return life.isInterviewAsked();
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
        return life.state();
    }

    /** The school counts on him this year: nobody has turned him down or let him go. */
    public boolean isOffered() {
        return state().compareTo(State.DECLINED) < 0;
    }

    /** The order that appointed the mentor. */
    public @Nullable Long orderId() {
        return life.orderId();
    }
}
