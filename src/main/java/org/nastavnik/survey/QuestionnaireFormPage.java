package org.nastavnik.survey;

import java.util.List;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * What a questionnaire is for.
 *
 * @param id 0 for a new one
 */
public record QuestionnaireFormPage(
        long id,
        QuestionnaireForm form,
        List<Option> phases,
        List<Option> sides,
        List<Option> forms,
        List<Option> firsts,
        Problems problems) {}
