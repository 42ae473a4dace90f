package org.nastavnik.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.nastavnik.shared.SchoolYear;

/** What has changed in those whom one mentor led, where they are enough to be told of. */
@ApplicationScoped
public class MenteeChanges {

    @Inject Measurements measurements;
    @Inject ImpactParameters parameters;

    /** Nothing of anxiety and the like, nothing of few. */
    public List<Impact> of(Collection<Long> mentees, long school, SchoolYear year) {
        ReckonImpact.Marks marks =
                ReckonImpact.Marks.of(
                        measurements.of(school, year).stream()
                                .filter(known -> !known.isCompetence())
                                .toList());
        return parameters.all().stream()
                .filter(parameter -> !parameter.restricted())
                .map(
                        parameter ->
                                Impact.of(
                                        parameter.name(),
                                        parameter.fallIsGood(),
                                        mentees.stream()
                                                .map(one -> marks.pair(parameter, one))
                                                .toList()))
                .filter(impact -> !impact.few() && impact.change() != null)
                .toList();
    }
}
