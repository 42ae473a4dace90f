package org.nastavnik.deeplink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.LaunchSession;
import org.nastavnik.platform.Secrets;

/** All links to pages of ours that stand in courses. */
@ApplicationScoped
public class CourseLinks {

    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    /** The links of another platform are unknown here. */
    public Optional<CourseLink> find(String id, long registrationId) {
        return Optional.of(id)
                .filter(word -> word.matches(CourseLink.WORD))
                .map(word -> entities.find(CourseLink.class, word))
                .filter(link -> link.registrationId() == registrationId);
    }

    /** What was picked already in this launch, before a second press or «back», is kept. */
    List<CourseLink> store(List<Pick> picks, LaunchSession picker, @Nullable Long school) {
        List<CourseLink> before =
                entities.createNamedQuery("CourseLink.pickedIn", CourseLink.class)
                        .setParameter("launch", picker.id())
                        .getResultList();
        return picks.stream()
                .map(
                        pick ->
                                before.stream()
                                        .filter(link -> link.isOf(pick))
                                        .findFirst()
                                        .orElseGet(() -> add(pick, picker, school)))
                .toList();
    }

    private CourseLink add(Pick pick, LaunchSession picker, @Nullable Long school) {
        CourseLink link = new CourseLink(Secrets.random(15), pick, picker, school, clock.instant());
        entities.persist(link);
        return link;
    }
}
