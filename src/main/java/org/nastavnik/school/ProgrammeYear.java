package org.nastavnik.school;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.Period;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolOwned;
import org.nastavnik.shared.SchoolYear;

/**
 * The programme of a school in a school year. The order on its introduction makes it active; from
 * May, or with the first unit that has finished, it comes to its end; closed, it is only read,
 * until the director opens it again and says why.
 */
@Entity
@Table(name = "programme_year")
@NamedQuery(
        name = "ProgrammeYear.one",
        query = "select y from ProgrammeYear y where y.schoolId = :school and y.startYear = :year")
@NamedQuery(
        name = "ProgrammeYear.ofSchool",
        query =
                "select y from ProgrammeYear y where y.schoolId = :school order by y.startYear desc")
public class ProgrammeYear extends SchoolOwned {

    /** The life of a programme year. */
    public enum State {
        DRAFT,
        ACTIVE,
        COMPLETING,
        CLOSED
    }

    private int startYear;
    private LocalDate dateFrom;
    private LocalDate dateTo;
    private boolean pupils = true;
    private boolean staff = true;
    private @Nullable LocalDate countedOn;
    private String regionalBasis = "";
    private @Nullable Long orderId;
    private @Nullable LocalDate begunOn;
    private @Nullable LocalDate closedOn;
    private @Nullable String reopenReason;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    @ElementCollection
    @CollectionTable(name = "programme_year_form", joinColumns = @JoinColumn(name = "yearId"))
    @Column(name = "formCode")
    private Set<String> forms = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "programme_year_contingent", joinColumns = @JoinColumn(name = "yearId"))
    @MapKeyColumn(name = "contingent")
    @Column(name = "counted")
    private Map<String, Integer> contingents = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "programme_year_target", joinColumns = @JoinColumn(name = "yearId"))
    @MapKeyColumn(name = "indicator")
    @Column(name = "target")
    private Map<String, BigDecimal> targets = new HashMap<>();

    protected ProgrammeYear() {}

    ProgrammeYear(long schoolId, SchoolYear year) {
        super(schoolId);
        startYear = year.startYear();
        dateFrom = year.firstDay();
        dateTo = LocalDate.of(year.startYear() + 1, Month.MAY, 31);
    }

    void agreeTo(YearTerms terms) {
        requireOpen();
        dateFrom = terms.period().from();
        dateTo = Objects.requireNonNull(terms.period().to());
        pupils = terms.pupils();
        staff = terms.staff();
        regionalBasis = terms.regionalBasis();
        countedOn = terms.contingents().isEmpty() ? null : terms.countedOn();
        forms.retainAll(terms.forms());
        forms.addAll(terms.forms());
        Map<String, Integer> counted = new HashMap<>();
        terms.contingents().forEach((whom, number) -> counted.put(whom.name(), number));
        contingents.keySet().retainAll(counted.keySet());
        contingents.putAll(counted);
        targets.keySet().retainAll(terms.targets().keySet());
        targets.putAll(terms.targets());
    }

    /** What stays the same from year to year; contingents are counted anew. */
    void takeOver(ProgrammeYear former) {
        pupils = former.pupils;
        staff = former.staff;
        regionalBasis = former.regionalBasis;
        forms.addAll(former.forms);
        former.targets.forEach(targets::putIfAbsent);
    }

    void begin(LocalDate today) {
        begunOn = today;
    }

    /** By the registered order on introducing or continuing the programme. */
    void activateBy(long order) {
        requireOpen();
        if (state == State.DRAFT) {
            state = State.ACTIVE;
            orderId = order;
        }
    }

    void undoActivationBy(long order) {
        if (!Objects.equals(orderId, order)) {
            return;
        }
        requireOpen();
        state = State.DRAFT;
        orderId = null;
    }

    void complete() {
        if (state == State.ACTIVE) {
            state = State.COMPLETING;
        }
    }

    void close(LocalDate today) {
        if (stateOn(today) != State.COMPLETING) {
            throw new RuleBroken("school.year.rule.notCompleting");
        }
        state = State.CLOSED;
        closedOn = today;
        reopenReason = null;
    }

    void reopen(String reason) {
        if (state != State.CLOSED) {
            throw new RuleBroken("school.year.rule.notClosed");
        }
        state = State.COMPLETING;
        closedOn = null;
        reopenReason = reason;
    }

    void requireOpen() {
        if (state == State.CLOSED) {
            throw new RuleBroken("school.year.rule.closed", year().slashed());
        }
    }

    public State stateOn(LocalDate day) {
        boolean late = !day.isBefore(LocalDate.of(startYear + 1, Month.MAY, 1));
        return state == State.ACTIVE && late ? State.COMPLETING : state;
    }

    public boolean isClosed() {
        return state == State.CLOSED;
    }

    public SchoolYear year() {
        return new SchoolYear(startYear);
    }

    public Period period() {
        return new Period(dateFrom, dateTo);
    }

    public boolean pupils() {
        return pupils;
    }

    public boolean staff() {
        return staff;
    }

    /** Codes of the forms of the year; empty while the school has not chosen. */
    public Set<String> forms() {
        return Set.copyOf(forms);
    }

    public @Nullable LocalDate countedOn() {
        return countedOn;
    }

    public Map<Contingent, Integer> contingents() {
        Map<Contingent, Integer> known = new EnumMap<>(Contingent.class);
        contingents.forEach((whom, number) -> known.put(Contingent.valueOf(whom), number));
        return known;
    }

    public Optional<Integer> counted(Contingent whom) {
        return Optional.ofNullable(contingents.get(whom.name()));
    }

    /** By code of the indicator. */
    public Map<String, BigDecimal> targets() {
        return new TreeMap<>(targets);
    }

    public String regionalBasis() {
        return regionalBasis;
    }

    /** The order that made the year active. */
    public @Nullable Long orderId() {
        return orderId;
    }

    /** Somebody has written of it. */
    boolean isKept() {
        return id != null;
    }

    boolean isBegun() {
        return begunOn != null;
    }

    @Nullable LocalDate closedOn() {
        return closedOn;
    }

    @Nullable String reopenReason() {
        return reopenReason;
    }

    YearTerms terms() {
        return new YearTerms(
                period(),
                pupils,
                staff,
                List.copyOf(forms),
                countedOn,
                contingents(),
                targets(),
                regionalBasis);
    }
}
