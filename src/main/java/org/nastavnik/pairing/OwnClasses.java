package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.Person;

/** Who is the teacher of which class. */
@ApplicationScoped
class OwnClasses {

    @PersistenceContext EntityManager entities;

    List<ClassTeacher> of(long schoolId) {
        return entities.createNamedQuery("ClassTeacher.ofSchool", ClassTeacher.class)
                .setParameter("school", schoolId)
                .getResultList();
    }

    List<ClassTeacher> of(long personId, long schoolId) {
        return entities.createNamedQuery("ClassTeacher.ofPerson", ClassTeacher.class)
                .setParameter("school", schoolId)
                .setParameter("person", personId)
                .getResultList();
    }

    /**
     * @return whether it was not known before
     */
    boolean give(long schoolId, long personId, String grade) {
        boolean known =
                of(personId, schoolId).stream()
                        .anyMatch(c -> ClassTeacher.key(c.grade()).equals(ClassTeacher.key(grade)));
        if (!known) {
            entities.persist(new ClassTeacher(schoolId, personId, grade));
        }
        return !known;
    }

    void take(long id, long schoolId) {
        ClassTeacher found = entities.find(ClassTeacher.class, id);
        if (found != null && found.schoolId() == schoolId) {
            entities.remove(found);
        }
    }

    boolean isOfOwnClass(Person pupil, long teacher, long schoolId, LocalDate day) {
        return !pupils(List.of(pupil), teacher, schoolId, day).isEmpty();
    }

    /** Of those, who is a pupil of the teacher's classes on that day. */
    List<Person> pupils(List<Person> people, long teacher, long schoolId, LocalDate day) {
        Set<String> grades =
                of(teacher, schoolId).stream()
                        .map(own -> ClassTeacher.key(own.grade()))
                        .collect(Collectors.toSet());
        return people.stream()
                .filter(person -> grades.contains(grade(person, schoolId, day)))
                .toList();
    }

    private static String grade(Person person, long schoolId, LocalDate day) {
        return person.affiliationOn(schoolId, day)
                .filter(a -> a.kind().learner())
                .map(Affiliation::postOrGrade)
                .map(ClassTeacher::key)
                .orElse("");
    }
}
