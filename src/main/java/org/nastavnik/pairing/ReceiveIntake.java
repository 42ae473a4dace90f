package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.Set;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/**
 * Answers of a questionnaire of intake become a draft of a profile or a request. Nothing stands in
 * a base before the curator has accepted it.
 */
@ApplicationScoped
public class ReceiveIntake {

    private static final Map<String, MemberRole> SIDES =
            Map.of("INTAKE_MENTOR", MemberRole.MENTOR, "INTAKE_MENTEE", MemberRole.MENTEE);

    @Inject IntakeDrafts drafts;
    @Inject BaseWords words;
    @Inject Schools schools;

    /** The codes of the questionnaires that fill the bases. */
    public static Set<String> questionnaires() {
        return SIDES.keySet();
    }

    /**
     * @param answers by key of the question; several marked options stand one a line
     */
    public void receive(
            String questionnaire,
            long personId,
            long schoolId,
            SchoolYear year,
            Map<String, String> answers) {
        MemberRole side = SIDES.get(questionnaire);
        if (side == null) {
            return;
        }
        JsonObjectBuilder fields = Json.createObjectBuilder();
        words.intake(questionnaire)
                .forEach(
                        (no, field) -> {
                            if (answers.containsKey(no)) {
                                fields.add(field, answers.get(no));
                            }
                        });
        IntakeDraft draft =
                drafts.of(personId, schoolId, year, side)
                        .orElseGet(() -> added(schoolId, year, personId, side));
        draft.receive(fields.build().toString(), schools.today());
    }

    private IntakeDraft added(long schoolId, SchoolYear year, long personId, MemberRole side) {
        IntakeDraft draft = new IntakeDraft(schoolId, year, personId, side);
        drafts.add(draft);
        return draft;
    }
}
