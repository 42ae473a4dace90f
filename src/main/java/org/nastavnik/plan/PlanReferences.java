package org.nastavnik.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.people.PersonReference;
import org.nastavnik.people.PersonReferences;

/** Mentors of plans and who approved them. */
@ApplicationScoped
class PlanReferences implements PersonReferences {

    @Override
    public List<PersonReference> columns() {
        return List.of(
                PersonReference.moves("individual_plan", "mentorId"),
                PersonReference.moves("individual_plan", "approvedBy"),
                PersonReference.keepsOne("plan_item_mentee", "personId", "itemId"),
                PersonReference.moves("plan_proposal", "personId"),
                PersonReference.moves("plan_proposal", "answeredBy"));
    }
}
