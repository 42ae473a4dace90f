package org.nastavnik.monitoring;

import java.util.List;
import org.nastavnik.shared.SchoolYear;

/** Which practices a school has described; known to a room that stands after this one. */
public interface DescribedPractices {

    List<DepersonalisedData.Practice> of(long schoolId, SchoolYear year);
}
