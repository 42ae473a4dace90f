package org.nastavnik.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.PaperTemplate;
import org.nastavnik.document.RoomTemplates;

/** The papers that this room's facts fill. */
@ApplicationScoped
class PlanTemplates implements RoomTemplates {

    @Override
    public List<PaperTemplate> all() {
        return List.of(
                new PaperTemplate("individual-plan", DocumentKind.D16, IndividualPlanForm.class),
                new PaperTemplate("mentee-route", DocumentKind.D37, MenteeRoute.class),
                new PaperTemplate(
                        "personalised-programme", DocumentKind.D44, PersonalisedProgramme.class));
    }
}
