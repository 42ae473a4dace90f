package org.nastavnik.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** Courses that launches have come from. */
@ApplicationScoped
class LtiCourses {

    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    Optional<LtiCourse> find(String courseKey) {
        return Optional.ofNullable(entities.find(LtiCourse.class, courseKey));
    }

    void seen(VerifiedLaunch launch) {
        launch.courseKey()
                .ifPresent(
                        key -> {
                            LtiCourse course = find(key).orElseGet(() -> added(key, launch));
                            course.seen(launch, clock.instant());
                            entities.persist(course);
                        });
    }

    private static LtiCourse added(String key, VerifiedLaunch launch) {
        return new LtiCourse(key, launch.registration().id());
    }
}
