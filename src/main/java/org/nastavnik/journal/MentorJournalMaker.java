package org.nastavnik.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.DocumentMaker;
import org.nastavnik.document.GeneratedDocument;
import org.nastavnik.document.Namesakes;
import org.nastavnik.document.PaperData;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.pairing.MemberRole;
import org.nastavnik.pairing.Membership;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.Period;
import org.nastavnik.site.Messages;

/**
 * Gathers a mentor's journal (D18). A replaced mentor prints his own and opens only what he had
 * made himself: later papers hold the entries of his successor.
 */
@ApplicationScoped
class MentorJournalMaker implements DocumentMaker {

    @Inject VisibleMeetings visible;
    @Inject Meetings meetings;
    @Inject JournalCustoms customs;
    @Inject MentoringForms forms;
    @Inject Persons persons;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    @Override
    public DocumentKind kind() {
        return DocumentKind.D18;
    }

    @Override
    public PaperData gather(long subjectId) {
        JournalSubject subject = JournalSubject.of(subjectId);
        MentoringUnit unit = visible.unit(subject.unitId());
        if (!mayPrint(unit)) {
            current.require(Role.CURATOR, Role.DIRECTOR);
        }
        long mentor = mentor(unit, subject);
        Period days = subject.days(unit.year());
        List<MeetingEntry> entries =
                meetings.of(unit).stream()
                        .filter(entry -> entry.mentorId() == mentor)
                        .filter(entry -> days == null || days.contains(entry.date()))
                        .toList();
        String title = title(unit, days);
        return new PaperData(
                unit.schoolId(),
                Namesakes.toldApart(
                        MentorJournal.of(unit, entries, around(unit, mentor)), unit.schoolId()),
                title,
                title);
    }

    /** A former mentor prints no journal but his own. */
    private long mentor(MentoringUnit unit, JournalSubject subject) {
        if (subject.mentorNo() == 0) {
            return visible.journalKeeper(unit);
        }
        List<Long> mentors = JournalSubjects.mentors(unit);
        if (subject.mentorNo() > mentors.size()) {
            throw new MeetingNotFound(unit.id());
        }
        long mentor = mentors.get(subject.mentorNo() - 1);
        if (mentor != current.personId() && !readsAll(unit)) {
            throw new MeetingNotFound(unit.id());
        }
        return mentor;
    }

    private static String title(MentoringUnit unit, @Nullable Period days) {
        Messages russian = Messages.in(Locale.forLanguageTag("ru"));
        return days == null
                ? russian.text("journal.paper.title", unit.code())
                : russian.text(
                        "journal.paper.title.month",
                        unit.code(),
                        JournalSubjects.label(YearMonth.from(days.from())));
    }

    private MentorJournal.Around around(MentoringUnit unit, long mentor) {
        LocalDate last = lastDay(unit, mentor);
        return new MentorJournal.Around(
                forms.byCode(unit.formCode()),
                persons.known(mentor).declinable(last),
                menteesOf(unit, mentor).stream().map(id -> name(id, last)).toList(),
                id -> persons.known(id).nameOn(last).surnameFirst(),
                Schools.ZONE,
                customs.of(unit.schoolId()).signedInProgram());
    }

    private DeclinableName name(long personId, LocalDate day) {
        return persons.known(personId).declinable(day);
    }

    /** The journal speaks of people as they were called when it was handed in. */
    private LocalDate lastDay(MentoringUnit unit, long mentor) {
        return unit.memberships().stream()
                .filter(m -> m.role() == MemberRole.MENTOR && m.personId() == mentor)
                .map(m -> m.period().to())
                .filter(Objects::nonNull)
                .reduce((first, last) -> last)
                .filter(last -> !unit.isCurrentMentor(mentor))
                .orElseGet(schools::today);
    }

    /** Everyone who was in the unit in the days of that mentor. */
    private static List<Long> menteesOf(MentoringUnit unit, long mentor) {
        List<Membership> his =
                unit.memberships().stream()
                        .filter(m -> m.role() == MemberRole.MENTOR && m.personId() == mentor)
                        .toList();
        return unit.memberships().stream()
                .filter(m -> m.role() == MemberRole.MENTEE)
                .filter(m -> his.stream().anyMatch(h -> h.period().overlaps(m.period())))
                .map(Membership::personId)
                .distinct()
                .toList();
    }

    @Override
    public void checkReadable(long subjectId) {
        MentoringUnit unit = visible.unit(JournalSubject.of(subjectId).unitId());
        if (!readsAll(unit)) {
            throw new MeetingNotFound(unit.id());
        }
    }

    @Override
    public void checkReadable(GeneratedDocument document) {
        MentoringUnit unit = visible.unit(JournalSubject.of(document.subjectId()).unitId());
        if (!mayOpen(unit, document)) {
            throw new MeetingNotFound(document.subjectId());
        }
    }

    boolean mayPrint(MentoringUnit unit) {
        return readsAll(unit) || unit.isMentor(current.personId());
    }

    boolean mayOpen(MentoringUnit unit, GeneratedDocument document) {
        return readsAll(unit)
                || unit.isMentor(current.personId()) && document.madeBy() == current.personId();
    }

    private boolean readsAll(MentoringUnit unit) {
        return current.is(Role.CURATOR)
                || current.is(Role.DIRECTOR)
                || unit.isCurrentMentor(current.personId());
    }
}
