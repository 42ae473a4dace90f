package org.nastavnik.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** Courses that launches have come from. */
@ApplicationScoped
public class LtiCourses {

    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    public Optional<LtiCourse> find(String courseKey) {
        return Optional.ofNullable(entities.find(LtiCourse.class, courseKey));
    }

    public void seen(CourseFacts facts) {
        LtiCourse course =
                find(facts.key())
                        .orElseGet(() -> new LtiCourse(facts.key(), facts.registrationId()));
        course.seen(facts, clock.instant());
        entities.persist(course);
    }
}
