package org.nastavnik.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which course and which of its groups belongs to whom. */
@ApplicationScoped
public class Courses {

    @PersistenceContext EntityManager entities;

    public Optional<Course> find(@Nullable String courseKey) {
        return courseKey == null
                ? Optional.empty()
                : Optional.ofNullable(entities.find(Course.class, courseKey));
    }

    void link(String courseKey, Course.Kind kind, @Nullable Long schoolId) {
        find(courseKey)
                .ifPresentOrElse(
                        course -> course.serve(kind, schoolId),
                        () -> entities.persist(new Course(courseKey, kind, schoolId)));
    }

    List<GroupMapping> groups(String courseKey) {
        return entities.createNamedQuery("GroupMapping.ofCourse", GroupMapping.class)
                .setParameter("course", courseKey)
                .getResultList();
    }

    void map(String courseKey, String groupId, long schoolId) {
        groups(courseKey).stream()
                .filter(mapping -> mapping.groupId().equals(groupId))
                .findFirst()
                .ifPresentOrElse(
                        mapping -> mapping.standFor(schoolId),
                        () -> entities.persist(new GroupMapping(courseKey, groupId, schoolId)));
    }

    /** The one school that the groups stand for; nothing where they name none or several. */
    Optional<Long> schoolOf(String courseKey, Collection<String> groupIds) {
        List<Long> found =
                groups(courseKey).stream()
                        .filter(mapping -> groupIds.contains(mapping.groupId()))
                        .map(GroupMapping::schoolId)
                        .distinct()
                        .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
