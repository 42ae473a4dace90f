package org.nastavnik.school;

import org.nastavnik.site.Problems;

/**
 * @param ticked may be taken back
 */
public record StageTickPage(
        String stage, String day, String remark, boolean ticked, Problems problems) {}
