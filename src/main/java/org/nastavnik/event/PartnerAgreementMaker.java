package org.nastavnik.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.DocumentMaker;
import org.nastavnik.document.PaperData;
import org.nastavnik.document.Registration;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.pairing.PartnerAgreement;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Messages;

/** The agreement with a partner organisation (D38); its subject is the partner. */
@ApplicationScoped
class PartnerAgreementMaker implements DocumentMaker {

    private static final Messages WORDS = Messages.in(Locale.forLanguageTag("ru"));

    @Inject SchoolEvents events;
    @Inject SchoolPapers papers;
    @Inject ProgrammeYears years;
    @Inject MentoringForms forms;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    @Override
    public DocumentKind kind() {
        return DocumentKind.D38;
    }

    @Override
    public void checkReadable(long partnerId) {
        current.require(Role.CURATOR, Role.DIRECTOR);
        events.byId(PartnerOrganisation.class, partnerId, current.schoolId());
    }

    @Override
    public PaperData gather(long partnerId) {
        checkReadable(partnerId);
        PartnerOrganisation partner =
                events.byId(PartnerOrganisation.class, partnerId, current.schoolId());
        return new PaperData(
                partner.schoolId(),
                data(partner),
                WORDS.text("event.paper.title", partner.shortName()),
                WORDS.text("event.paper.file", String.valueOf(partner.id())));
    }

    private PartnerAgreement data(PartnerOrganisation partner) {
        long school = partner.schoolId();
        Registration signed = partner.agreement();
        LocalDate day = signed == null ? schools.today() : signed.date();
        PartnerOrganisation.Facts facts = partner.facts();
        return new PartnerAgreement(
                papers.institution(school, day),
                schools.byId(school).city(),
                signed,
                papers.director(school, day),
                papers.authority(school, day),
                partner.institution(),
                partner.head(),
                facts.headAuthority(),
                forms(school, day),
                facts.purpose(),
                List.of(),
                papers.curator(school, day),
                null,
                facts.validTo());
    }

    private List<String> forms(long school, LocalDate day) {
        List<String> chosen =
                years.of(school, SchoolYear.of(day)).forms().stream()
                        .map(code -> forms.byCode(code).name())
                        .sorted()
                        .toList();
        if (chosen.isEmpty()) {
            throw new RuleBroken("event.rule.noForms");
        }
        return chosen;
    }
}
