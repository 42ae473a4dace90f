package org.nastavnik.pairing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.Person;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolOwned;
import org.nastavnik.shared.SchoolYear;

/**
 * A pupil has left the school: by finishing it, or for another one. His data have served their
 * purpose with the end of that school year; they are kept for three years more, then the papers are
 * destroyed, the act about it is noted, and the program forgets who he was.
 */
@Entity
@Table(name = "departure")
@NamedQuery(
        name = "Departure.ofSchool",
        query = "select d from Departure d where d.schoolId = :school order by d.leftOn desc, d.id")
@NamedQuery(
        name = "Departure.kept",
        query =
                "select d from Departure d where d.personId = :person and d.destroyedOn is null"
                        + " and d.keepUntil >= :today order by d.id")
class Departure extends SchoolOwned {

    /** How a pupil leaves. */
    enum Fate {
        GRADUATED(EndReason.COMPLETED),
        MOVED(EndReason.LEFT_SCHOOL);

        final EndReason reason;

        Fate(EndReason reason) {
            this.reason = reason;
        }
    }

    private static final int YEARS_KEPT = 3;

    private long personId;

    @Enumerated(EnumType.STRING)
    private Fate fate;

    private String grade;
    private LocalDate leftOn;
    private LocalDate keepUntil;
    private @Nullable LocalDate destroyedOn;
    private @Nullable String actNumber;

    protected Departure() {}

    Departure(long schoolId, long personId, Fate fate, String grade, LocalDate leftOn) {
        super(schoolId);
        this.personId = personId;
        this.fate = fate;
        this.grade = grade;
        this.leftOn = leftOn;
        this.keepUntil = SchoolYear.of(leftOn).lastDay().plusYears(YEARS_KEPT);
    }

    SchoolYear year() {
        return SchoolYear.of(leftOn);
    }

    boolean isOver(LocalDate today) {
        return destroyedOn == null && today.isAfter(keepUntil);
    }

    void destroyed(LocalDate day, @Nullable String act) {
        if (!isOver(day)) {
            throw new RuleBroken("pairing.rule.keptStill");
        }
        destroyedOn = day;
        actNumber = act;
    }

    /** Learns there again: nothing has to be destroyed. */
    boolean isBack(Person person) {
        return person.affiliationIn(schoolId()).filter(known -> known.kind().learner()).isPresent();
    }

    void requireData() {
        if (destroyedOn != null) {
            throw new RuleBroken("pairing.rule.destroyed");
        }
    }

    long personId() {
        return personId;
    }

    Fate fate() {
        return fate;
    }

    String grade() {
        return grade;
    }

    LocalDate leftOn() {
        return leftOn;
    }

    LocalDate keepUntil() {
        return keepUntil;
    }

    @Nullable LocalDate destroyedOn() {
        return destroyedOn;
    }

    @Nullable String actNumber() {
        return actNumber;
    }
}
