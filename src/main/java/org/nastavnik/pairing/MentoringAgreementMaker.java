package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.nastavnik.consent.Actors;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.DocumentMaker;
import org.nastavnik.document.Namesakes;
import org.nastavnik.document.PaperData;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Messages;

/**
 * Gathers the agreement of a pair or group (D09), to be signed today. Where the program knows no
 * representative, his name is a blank.
 */
@ApplicationScoped
class MentoringAgreementMaker implements DocumentMaker {

    @Inject VisibleUnits visible;
    @Inject SchoolPapers papers;
    @Inject MentoringForms forms;
    @Inject Persons persons;
    @Inject Actors actors;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    @Override
    public DocumentKind kind() {
        return DocumentKind.D09;
    }

    @Override
    public void checkReadable(long unitId) {
        current.require(Role.CURATOR, Role.DIRECTOR);
        visible.byId(unitId);
    }

    @Override
    public PaperData gather(long unitId) {
        checkReadable(unitId);
        MentoringUnit unit = visible.byId(unitId);
        String title =
                Messages.in(Locale.forLanguageTag("ru"))
                        .text("pairing.paper.agreement", unit.code());
        return new PaperData(
                unit.schoolId(),
                Namesakes.toldApart(data(unit, schools.today()), unit.schoolId()),
                title,
                title);
    }

    private MentoringAgreement data(MentoringUnit unit, LocalDate today) {
        long school = unit.schoolId();
        return MentoringAgreement.of(
                unit,
                new MentoringAgreement.Around(
                        papers.institution(school, today),
                        schools.byId(school).city(),
                        papers.director(school, today),
                        papers.authority(school, today),
                        forms.byCode(unit.formCode()).name(),
                        party(unit.mentor(), school, today),
                        parties(unit, today),
                        papers.curator(school, today)));
    }

    private List<MentoringAgreement.Party> parties(MentoringUnit unit, LocalDate day) {
        return unit.menteesOn(day).stream().map(id -> party(id, unit.schoolId(), day)).toList();
    }

    private MentoringAgreement.Party party(long personId, long schoolId, LocalDate day) {
        return MentoringAgreement.Party.of(
                persons.known(personId),
                schoolId,
                day,
                actors.of(personId, schoolId, day).orElse(null));
    }
}
