package org.nastavnik.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Persons;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** A talk is written down; a candidate has then been interviewed. */
@RequestScoped
class RecordInterview {

    @Inject Interviews interviews;
    @Inject Bases bases;
    @Inject Persons persons;
    @Inject VisibleUnits visible;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;

    /**
     * @return false with a problem added where somebody has changed it meanwhile
     */
    boolean record(InterviewForm form, LocalDate day, Interview.Result result, Problems problems) {
        long person = persons.byId(Long.parseLong(form.person), current.schoolId()).id();
        Interview talk =
                form.interview == 0
                        ? sameOrNew(person, day)
                        : interviews.byId(form.interview, current.schoolId());
        if (form.interview != 0 && talk.version() != form.version) {
            problems.add(Problems.FORM, "site.problem.stale");
            form.version = talk.version();
            return false;
        }
        talk.write(day, result, form.conclusion.strip(), Typed.text(form.notes));
        interviews.add(talk);
        bases.mentor(talk.personId(), current.schoolId(), visible.year())
                .ifPresent(MentorProfile::interviewed);
        audit.write(
                current.personId(),
                current.schoolId(),
                "INTERVIEW_WRITTEN",
                "person:" + talk.personId());
        return true;
    }

    /** Pressed twice, it is one talk: nobody talks with a person about the same twice a day. */
    private Interview sameOrNew(long person, LocalDate day) {
        return interviews.of(person, current.schoolId(), visible.year()).stream()
                .filter(known -> known.heldOn().equals(day))
                .filter(known -> known.heldBy() == current.personId())
                .findFirst()
                .orElseGet(
                        () ->
                                new Interview(
                                        current.schoolId(),
                                        visible.year(),
                                        person,
                                        current.personId()));
    }
}
