package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.PaperTemplate;
import org.nastavnik.document.RoomTemplates;

/** The papers that this room's facts fill. */
@ApplicationScoped
class PairingTemplates implements RoomTemplates {

    @Override
    public List<PaperTemplate> all() {
        return List.of(
                new PaperTemplate(
                        "mentoring-agreement", DocumentKind.D09, MentoringAgreement.class),
                new PaperTemplate("partner-agreement", DocumentKind.D38, PartnerAgreement.class),
                new PaperTemplate("pair-notice", DocumentKind.D40, PairNotice.class),
                new PaperTemplate(
                        "mentoring-end-notice", DocumentKind.D40, MentoringEndNotice.class),
                new PaperTemplate("mentor-base", DocumentKind.D19, MentorBase.class),
                new PaperTemplate("mentee-base", DocumentKind.D20, MenteeBase.class));
    }
}
