package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.PaperTemplate;
import org.nastavnik.document.RoomTemplates;

/** The papers that this room's facts fill. */
@ApplicationScoped
class OrderTemplates implements RoomTemplates {

    @Override
    public List<PaperTemplate> all() {
        return List.of(
                new PaperTemplate("appointment-order", DocumentKind.D07, AppointmentOrder.class),
                new PaperTemplate("pairing-order", DocumentKind.D08, PairingOrder.class),
                new PaperTemplate(
                        "best-mentor-certificate", DocumentKind.D31, BestMentorCertificate.class),
                new PaperTemplate("thanks-to-mentor", DocumentKind.D31, ThanksToMentor.class),
                new PaperTemplate("thanks-to-parents", DocumentKind.D31, ThanksToParents.class),
                new PaperTemplate("thanks-to-partner", DocumentKind.D31, ThanksToPartner.class),
                new PaperTemplate("order-register", DocumentKind.D46, OrderRegister.class));
    }
}
