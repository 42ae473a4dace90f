package org.nastavnik.contest;

import java.util.List;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * @param fixed somebody has submitted: nothing can be changed any more
 */
public record RegulationFormPage(
        long id,
        String title,
        RegulationForm form,
        List<Option> stageKinds,
        List<Option> judgedKinds,
        List<Option> fileTypes,
        boolean fixed,
        Problems problems) {

    public int stageRows() {
        return form.stageRows();
    }

    public int criterionRows() {
        return form.criterionRows();
    }
}
