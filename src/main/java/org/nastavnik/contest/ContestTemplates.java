package org.nastavnik.contest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.PaperTemplate;
import org.nastavnik.document.RoomTemplates;

/** The papers that this room's facts fill. */
@ApplicationScoped
class ContestTemplates implements RoomTemplates {

    @Override
    public List<PaperTemplate> all() {
        return List.of(
                new PaperTemplate("mentor-portfolio", DocumentKind.D35, MentorPortfolio.class),
                new PaperTemplate("expert-sheet", DocumentKind.D36, ExpertSheet.class),
                new PaperTemplate("score-summary", DocumentKind.D36, ScoreSummary.class),
                new PaperTemplate("jury-protocol", DocumentKind.D36, JuryProtocol.class));
    }
}
