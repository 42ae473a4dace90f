package org.nastavnik.compendium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.monitoring.DepersonalisedData;
import org.nastavnik.monitoring.DescribedPractices;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.shared.SchoolYear;

/** Practices that their authors have finished, by title and form; nobody's name. */
@ApplicationScoped
class ReadyPractices implements DescribedPractices {

    @Inject Practices practices;
    @Inject MentoringForms forms;

    @Override
    public List<DepersonalisedData.Practice> of(long schoolId, SchoolYear year) {
        return practices.of(schoolId, year).stream()
                .filter(practice -> practice.state() != Practice.State.DRAFT)
                .map(
                        practice ->
                                new DepersonalisedData.Practice(
                                        practice.title(), forms.byCode(practice.formCode()).name()))
                .toList();
    }
}
