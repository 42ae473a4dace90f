package org.nastavnik.plan;

import org.nastavnik.site.Problems;

/**
 * @param kept what stands in the program now, "" unless someone else has changed it meanwhile
 */
public record PlanGoalPage(long unitId, PlanGoalForm form, Problems problems, String kept) {}
