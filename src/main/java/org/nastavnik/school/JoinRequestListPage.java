package org.nastavnik.school;

import java.util.List;
import org.nastavnik.site.Option;

public record JoinRequestListPage(List<Line> requests) {

    /**
     * @param launchName what the platform calls the applicant, to compare
     * @param alike persons of the school who may be the applicant
     */
    public record Line(
            long id,
            String name,
            String launchName,
            String school,
            String kind,
            String post,
            String role,
            String askedAt,
            List<Option> alike) {}
}
