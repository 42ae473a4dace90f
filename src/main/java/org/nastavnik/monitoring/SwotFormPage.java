package org.nastavnik.monitoring;

import java.util.List;
import org.nastavnik.site.Problems;

/**
 * @param now what somebody else has kept meanwhile; empty where nobody has
 */
public record SwotFormPage(SwotForm form, List<ProcessPage.Field> now, Problems problems) {}
