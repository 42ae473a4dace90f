package org.nastavnik.school;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.AffiliationKind;

/**
 * A form of mentoring with the annex of its individual plan, as the official form prints it.
 *
 * @param name in quotation marks, as papers print it: «Учитель – учитель»
 * @param staff mentoring of staff, which ст. 351.8 ТК РФ rules since 01.03.2025
 * @param groups one mentor may lead several mentees together
 */
public record MentoringForm(
        String code,
        String name,
        List<AffiliationKind> mentorKinds,
        List<AffiliationKind> menteeKinds,
        boolean staff,
        boolean groups,
        @Nullable Annex annex) {

    /** One row of the annex table: which documents and which formats of work suit the form. */
    public record Annex(String rowLabel, List<String> documents, List<String> formats) {}
}
