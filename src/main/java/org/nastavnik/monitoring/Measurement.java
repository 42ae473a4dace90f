package org.nastavnik.monitoring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.Role;
import org.nastavnik.shared.SchoolOwned;
import org.nastavnik.shared.SchoolYear;

/**
 * One mark of one person at one moment of a year: what he answered himself, or what the
 * psychologist or the curator measured. What he answered nobody changes for him.
 */
@Entity
@Table(name = "measurement")
@NamedQuery(
        name = "Measurement.ofYear",
        query =
                "select m from Measurement m where m.schoolId = :school and m.startYear = :year"
                        + " order by m.personId, m.id")
@NamedQuery(
        name = "Measurement.ofPerson",
        query =
                "select m from Measurement m where m.schoolId = :school and m.personId = :person"
                        + " order by m.startYear, m.id")
class Measurement extends SchoolOwned {

    /** Marks of competences of the individual plan; which one says {@code about}. */
    static final String COMPETENCE = "COMPETENCE";

    private int startYear;
    private long personId;
    private String parameter;
    private String about;

    @Enumerated(EnumType.STRING)
    private Moment moment;

    private BigDecimal mark;
    private @Nullable String method;

    @Enumerated(EnumType.STRING)
    private Role byRole;

    private boolean restricted;
    private LocalDate measuredOn;
    private long measuredBy;

    protected Measurement() {}

    /**
     * What is measured.
     *
     * @param about the competence; "" for a parameter of influence
     */
    record Subject(
            SchoolYear year,
            long personId,
            String parameter,
            String about,
            Moment moment,
            boolean restricted) {}

    /**
     * @param method null where the person himself has answered
     */
    record Result(
            BigDecimal mark, @Nullable String method, Role byRole, long measuredBy, LocalDate on) {}

    Measurement(long schoolId, Subject subject, Result result) {
        super(schoolId);
        startYear = subject.year().startYear();
        personId = subject.personId();
        parameter = subject.parameter();
        about = subject.about();
        moment = subject.moment();
        restricted = subject.restricted();
        take(result);
    }

    final void take(Result result) {
        mark = result.mark();
        method = result.method();
        byRole = result.byRole();
        measuredBy = result.measuredBy();
        measuredOn = result.on();
    }

    boolean isOf(Subject subject) {
        return personId == subject.personId()
                && parameter.equals(subject.parameter())
                && about.equals(subject.about())
                && moment == subject.moment();
    }

    boolean isAnswered() {
        return method == null;
    }

    boolean isCompetence() {
        return parameter.equals(COMPETENCE);
    }

    SchoolYear year() {
        return new SchoolYear(startYear);
    }

    long personId() {
        return personId;
    }

    String parameter() {
        return parameter;
    }

    String about() {
        return about;
    }

    Moment moment() {
        return moment;
    }

    /** As typed: 7, not 7.0. */
    BigDecimal mark() {
        BigDecimal plain = mark.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** Null where the person himself has answered. */
    @Nullable String method() {
        return method;
    }

    Role byRole() {
        return byRole;
    }

    boolean isRestricted() {
        return restricted;
    }

    LocalDate measuredOn() {
        return measuredOn;
    }
}
