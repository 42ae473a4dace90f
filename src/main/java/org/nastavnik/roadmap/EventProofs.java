package org.nastavnik.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.nastavnik.document.Registration;
import org.nastavnik.event.PartnerOrganisation;
import org.nastavnik.event.ProgrammeEvent;
import org.nastavnik.event.Publication;
import org.nastavnik.event.SchoolEvents;
import org.nastavnik.grammar.RussianDates;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/** Events that were held, partners, publications as proofs of the rows that ask for them. */
@ApplicationScoped
class EventProofs implements RowProofs {

    private static final int RUBRICS = 2;

    @Inject SchoolEvents events;
    @Inject Schools schools;

    @Override
    public Map<Proof, Proven> of(long schoolId, SchoolYear year) {
        Map<Proof, Proven> found = new EnumMap<>(Proof.class);
        LocalDate today = schools.today();
        events.events(schoolId, year).stream()
                .map(ProgrammeEvent::facts)
                .filter(event -> !event.heldOn().isAfter(today))
                .forEach(event -> tell(event, found));
        partners(events.partners(schoolId), found);
        publications(events.publications(schoolId, year), found);
        return found;
    }

    /** The latest of a kind comes first and stays. */
    private static void tell(ProgrammeEvent.Facts event, Map<Proof, Proven> found) {
        Proof proof =
                switch (event.kind()) {
                    case INFO_MEETING -> Proof.EVENT_INFO_MEETING;
                    case PARENT_MEETING -> Proof.EVENT_PARENT_MEETING;
                    case CLASS_HOUR -> Proof.EVENT_CLASS_HOUR;
                    case NETWORKING -> Proof.EVENT_NETWORKING;
                    case TRAINING -> Proof.TRAINING_RECORD;
                    case PARTNER_MEETING -> Proof.EVENT_PARTNER_MEETING;
                    case FINAL_GAME, FINAL_EVENT -> Proof.EVENT_FINAL_GAME;
                    case EXTERNAL -> Proof.EVENT_EXTERNAL;
                };
        found.putIfAbsent(
                proof,
                new Proven(
                        true,
                        RoadMapWords.of(
                                "roadmap.proof.event",
                                event.title(),
                                RussianDates.dotted(event.heldOn())),
                        event.heldOn()));
    }

    private static void partners(List<PartnerOrganisation> all, Map<Proof, Proven> found) {
        List<Registration> signed =
                all.stream()
                        .map(PartnerOrganisation::agreement)
                        .flatMap(Stream::ofNullable)
                        .toList();
        if (!all.isEmpty()) {
            found.put(Proof.PARTNER_LIST, Proven.number("roadmap.proof.partners", all.size()));
            found.put(
                    Proof.PARTNER_AGREEMENT,
                    Proven.share("roadmap.proof.agreements", signed.size(), all.size()));
        }
    }

    private static void publications(List<Publication> all, Map<Proof, Proven> found) {
        if (all.isEmpty()) {
            return;
        }
        long rubrics =
                all.stream()
                        .map(publication -> publication.facts().rubric())
                        .filter(Objects::nonNull)
                        .distinct()
                        .count();
        Proven number = Proven.number("roadmap.proof.publications", all.size());
        found.put(Proof.PUBLICATIONS_COUNT, number);
        found.put(Proof.PUBLICATION_LINK, number);
        found.put(
                Proof.RUBRICS_COUNT,
                new Proven(
                        rubrics >= RUBRICS,
                        RoadMapWords.of("roadmap.proof.rubrics", rubrics),
                        null));
    }
}
