package org.nastavnik.journal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.DocumentPage;
import org.nastavnik.document.Documents;
import org.nastavnik.document.GeneratedDocument;
import org.nastavnik.document.Papers;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitNames;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Persons;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the pages of a journal show. */
@RequestScoped
class JournalPages {

    @Inject VisibleMeetings visible;
    @Inject MentorJournalMaker maker;
    @Inject UnitNames names;
    @Inject Persons persons;
    @Inject Papers papers;
    @Inject Documents documents;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    JournalPage journal(MentoringUnit unit) {
        List<MeetingEntry> entries = visible.of(unit);
        boolean prints = maker.mayPrint(unit);
        return new JournalPage(
                names.line(unit),
                full(visible.journalKeeper(unit)),
                Objects.requireNonNullElse(unit.direction(), ""),
                entries.stream().map(entry -> row(unit, entry)).toList(),
                unit.state().working() && unit.isCurrentMentor(current.personId()),
                unit.state().working() && visible.mayTake(unit),
                prints,
                prints ? made(unit) : List.of());
    }

    /** A former mentor is shown only the papers that he may open. */
    private List<DocumentPage> made(MentoringUnit unit) {
        Set<Long> open =
                documents.of(DocumentKind.D18, unit.id(), unit.schoolId()).stream()
                        .filter(document -> maker.mayOpen(unit, document))
                        .map(GeneratedDocument::id)
                        .collect(Collectors.toSet());
        return papers.about(DocumentKind.D18, unit.id()).stream()
                .filter(page -> open.contains(page.id()))
                .toList();
    }

    MeetingPage meeting(
            MentoringUnit unit,
            MeetingEntry entry,
            MeetingConfirmationForm form,
            Problems problems) {
        Integer minutes = entry.notes().durationMin();
        return new MeetingPage(
                names.line(unit),
                row(unit, entry),
                full(entry.mentorId()),
                minutes == null ? "" : ui().t("journal.minutes", minutes),
                confirmed(entry),
                text(entry.menteeFeedback()),
                entry.revisions().stream().map(this::former).toList(),
                visible.mayConfirm(entry),
                entry.mentorId() == current.personId(),
                form,
                problems);
    }

    private JournalPage.Row row(MentoringUnit unit, MeetingEntry entry) {
        MeetingNotes notes = entry.notes();
        return new JournalPage.Row(
                entry.id(),
                ui().date(notes.date()),
                MeetingKinds.byCode(notes.kind()).title(),
                String.join(
                        "; ", notes.format().journalText(), notes.arrangement(), notes.activity()),
                notes.topic(),
                notes.content(),
                notes.result(),
                absent(unit, notes),
                entry.isCopied() ? "" : ui().date(day(entry.recordedAt())),
                entry.state().name(),
                unit.isCurrentMentor(entry.mentorId()) ? "" : full(entry.mentorId()),
                visible.mayConfirm(entry));
    }

    private String absent(MentoringUnit unit, MeetingNotes notes) {
        return MentorJournal.absent(unit, notes).stream()
                .map(id -> persons.known(id).name().surnameFirst())
                .collect(Collectors.joining(", "));
    }

    private String confirmed(MeetingEntry entry) {
        Long by = entry.confirmedBy();
        Instant at = entry.confirmedAt();
        return by == null || at == null
                ? ""
                : ui().t("journal.confirmedBy", full(by), ui().date(day(at)));
    }

    private MeetingPage.Former former(MeetingRevision revision) {
        return new MeetingPage.Former(
                ui().time(revision.changedAt()),
                ui().date(revision.meetingDate()),
                revision.topic(),
                revision.content(),
                revision.result(),
                text(revision.menteeFeedback()));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Schools.ZONE);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private String full(long personId) {
        return persons.known(personId).name().full();
    }

    private Ui ui() {
        return new Ui(visitor);
    }
}
