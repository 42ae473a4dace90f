package org.nastavnik.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Courses that launches have come from. */
@ApplicationScoped
public class LtiCourses {

    private static final Duration LATELY = Duration.ofMinutes(1);
    private static final int MOST = 1_000;

    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    private final Map<String, Seen> lately = new ConcurrentHashMap<>();

    private record Seen(CourseFacts facts, Instant until) {}

    public Optional<LtiCourse> find(String courseKey) {
        return Optional.ofNullable(entities.find(LtiCourse.class, courseKey));
    }

    /** A class that comes in together finds the course as the first of them left it. */
    public void seen(CourseFacts facts) {
        Instant now = clock.instant();
        Seen last = lately.get(facts.key());
        if (last == null || !last.facts().equals(facts) || !now.isBefore(last.until())) {
            find(facts.key())
                    .ifPresentOrElse(course -> seen(course, facts, now), () -> add(facts, now));
        }
    }

    /** Remembered only where nothing has to be written, and so nothing can be undone. */
    private void seen(LtiCourse course, CourseFacts facts, Instant now) {
        if (!course.seen(facts, now)) {
            if (lately.size() >= MOST) {
                lately.clear();
            }
            lately.put(facts.key(), new Seen(facts, now.plus(LATELY)));
        }
    }

    private void add(CourseFacts facts, Instant now) {
        LtiCourse course = new LtiCourse(facts.key(), facts.registrationId());
        course.seen(facts, now);
        entities.persist(course);
    }
}
