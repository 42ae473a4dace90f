package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nastavnik.pairing.MatchBond.Obstacle;
import org.nastavnik.people.LegalRepresentative;
import org.nastavnik.people.Person;
import org.nastavnik.people.Representatives;
import org.nastavnik.school.Schools;

/**
 * Who is never proposed to whom: a parent or guardian to his ward, wards of the same one to one
 * another, a class teacher to the pupils of his class.
 */
@ApplicationScoped
class CloseTies {

    @Inject OwnClasses classes;
    @Inject Representatives representatives;
    @Inject Schools schools;

    MatchBonds tell(
            MatchBonds bonds, Collection<Long> mentors, List<Person> mentees, long schoolId) {
        families(bonds, mentors, mentees, schoolId);
        classTeachers(bonds, mentors, mentees, schoolId);
        return bonds;
    }

    private void families(
            MatchBonds bonds, Collection<Long> mentors, List<Person> mentees, long schoolId) {
        Set<Long> everybody = new TreeSet<>(mentors);
        mentees.forEach(mentee -> everybody.add(mentee.id()));
        Map<Long, Set<Long>> acting = new HashMap<>();
        representatives
                .of(everybody, schoolId)
                .forEach(
                        (ward, all) ->
                                all.stream()
                                        .map(LegalRepresentative::personId)
                                        .forEach(of(acting, ward)::add));
        for (Person mentee : mentees) {
            Set<Long> parents = acting.getOrDefault(mentee.id(), Set.of());
            for (Long mentor : mentors) {
                if (parents.contains(mentor)
                        || acting.getOrDefault(mentor, Set.of()).contains(mentee.id())
                        || shares(parents, acting.getOrDefault(mentor, Set.of()))) {
                    bonds.refuse(mentor, mentee.id(), Obstacle.FAMILY);
                }
            }
        }
    }

    private static Set<Long> of(Map<Long, Set<Long>> acting, Long ward) {
        return acting.computeIfAbsent(ward, w -> new HashSet<>());
    }

    private static boolean shares(Set<Long> one, Set<Long> other) {
        return one.stream().anyMatch(other::contains);
    }

    private void classTeachers(
            MatchBonds bonds, Collection<Long> mentors, List<Person> mentees, long schoolId) {
        LocalDate today = schools.today();
        classes.of(schoolId).stream()
                .map(ClassTeacher::personId)
                .filter(mentors::contains)
                .distinct()
                .forEach(
                        teacher ->
                                classes.pupils(mentees, teacher, schoolId, today)
                                        .forEach(
                                                pupil ->
                                                        bonds.refuse(
                                                                teacher,
                                                                pupil.id(),
                                                                Obstacle.CLASS_TEACHER)));
    }
}
