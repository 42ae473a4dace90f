package org.nastavnik.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.DocumentMaker;
import org.nastavnik.document.PaperData;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;

/** The extract from the minutes of the pedagogical council (D41), as of the day it met. */
@RequestScoped
class CouncilExtractMaker implements DocumentMaker {

    @Inject Councils councils;
    @Inject SchoolPapers papers;
    @Inject Persons persons;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    @Override
    public DocumentKind kind() {
        return DocumentKind.D41;
    }

    @Override
    public PaperData gather(long subjectId) {
        checkReadable(subjectId);
        CouncilMinutes minutes = councils.byId(subjectId, current.schoolId());
        CouncilMinutes.Meeting meeting = minutes.meeting();
        LocalDate day = meeting.minutes().date();
        return new PaperData(
                minutes.schoolId(),
                new CouncilExtract(
                        papers.letterhead(minutes.schoolId(), day),
                        schools.byId(minutes.schoolId()).city(),
                        meeting.minutes(),
                        name(meeting.chairId(), day),
                        name(meeting.secretaryId(), day),
                        meeting.members(),
                        meeting.present(),
                        minutes.items().stream().map(item -> item(item, day)).toList(),
                        minutes.certified().on(),
                        signatory(minutes.certified().by(), day)),
                OrderWords.text("council.title", meeting.minutes().number()),
                OrderWords.text("council.file", meeting.minutes().number())
                        .replaceAll("[\\\\/:*?\"<>|]", "-"));
    }

    private CouncilExtract.Item item(CouncilItem item, LocalDate day) {
        CouncilItem.Said said = item.said();
        return new CouncilExtract.Item(
                item.number(),
                said.subject(),
                signatory(said.speakerId(), day),
                said.summary(),
                said.decisions(),
                item.votes().inFavour(),
                item.votes().against(),
                item.votes().abstained());
    }

    private DeclinableName name(long person, LocalDate day) {
        return persons.byId(person, current.schoolId()).declinable(day);
    }

    private Signatory signatory(long person, LocalDate day) {
        return papers.signatory(persons.byId(person, current.schoolId()), current.schoolId(), day);
    }

    @Override
    public void checkReadable(long subjectId) {
        current.require(Role.CURATOR, Role.DIRECTOR);
        councils.byId(subjectId, current.schoolId());
    }
}
