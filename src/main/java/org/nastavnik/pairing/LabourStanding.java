package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.nastavnik.consent.ConsentKind;
import org.nastavnik.consent.Consents;
import org.nastavnik.consent.LabourAgreement;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Ui;

/** Article 351.8 of the Labour Code: how a mentor stands to it, by the papers that are signed. */
@ApplicationScoped
class LabourStanding {

    @Inject Consents consents;
    @Inject MentoringForms forms;
    @Inject Schools schools;

    /** The papers tell; the tick in the base says only what somebody meant. */
    String words(MentorProfile profile, Ui ui) {
        LocalDate today = schools.today();
        Optional<LabourAgreement> signed =
                consents.labour(profile.personId(), profile.schoolId(), today);
        if (signed.isPresent()) {
            return ui.t(
                    "pairing.labour.signed",
                    ui.date(signed.get().consentOn()),
                    signed.get().supplement().number(),
                    ui.date(signed.get().supplement().date()));
        }
        if (consents.covered(
                profile.personId(), profile.schoolId(), ConsentKind.LABOUR_MENTORING, today)) {
            return ui.t("pairing.labour.duty");
        }
        return ui.t(
                profile.isLabour() || helpsWorkers(profile, today)
                        ? "pairing.labour.missing"
                        : "pairing.no");
    }

    private boolean helpsWorkers(MentorProfile profile, LocalDate today) {
        return consents.isStaff(profile.personId(), profile.schoolId(), today)
                && profile.forms().all().stream().anyMatch(code -> forms.byCode(code).staff());
    }
}
