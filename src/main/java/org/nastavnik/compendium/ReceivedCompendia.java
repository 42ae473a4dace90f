package org.nastavnik.compendium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.document.Documents;
import org.nastavnik.document.GeneratedDocument;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/**
 * What the methodical centre does with the compendia it gets. It sees the frozen file, no school.
 */
@ApplicationScoped
class ReceivedCompendia {

    @Inject Submissions submissions;
    @Inject Compendia compendia;
    @Inject Documents documents;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Clock clock;

    Submission byId(long id) {
        current.require(Role.METHODIST);
        return submissions.ofAnySchool(id);
    }

    boolean isLast(Submission submission) {
        return compendia.byId(submission.compendiumId(), submission.schoolId()).lastVersionNo()
                == submission.versionNo();
    }

    void accept(Submission submission) {
        submission.accept(current.personId(), clock.instant());
        compendia.byId(submission.compendiumId(), submission.schoolId()).accepted();
        log("COMPENDIUM_ACCEPTED", submission);
    }

    void giveBack(Submission submission, ReturnForm form) {
        submission.giveBack(form.general(), form.sections(), current.personId(), clock.instant());
        compendia
                .byId(submission.compendiumId(), submission.schoolId())
                .returned(form.general(), form.sections());
        log("COMPENDIUM_RETURNED", submission);
    }

    GeneratedDocument file(Submission submission) {
        return documents.byId(submission.documentId(), submission.schoolId());
    }

    /** «2026-041-01 МБОУ «Ершовская СОШ».docx», without what file systems do not take. */
    String fileName(Submission submission) {
        String school = schools.requisitesToday(submission.schoolId()).shortName();
        return submission.receiptNumber()
                + " "
                + school.replaceAll("[\\\\/:*?\"<>|]", "")
                + ".docx";
    }

    SchoolYear year(@Nullable Integer asked) {
        return asked == null ? SchoolYear.of(schools.today()) : new SchoolYear(asked);
    }

    List<Submission> last(SchoolYear year) {
        current.require(Role.METHODIST);
        return List.copyOf(submissions.lastBySchool(year).values());
    }

    void log(String action, Submission submission) {
        audit.write(
                current.personId(), submission.schoolId(), action, "submission:" + submission.id());
    }
}
