package org.nastavnik.pairing;

import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.nastavnik.people.Person;
import org.nastavnik.shared.SchoolOwned;

/** Whose class it is: its teacher proposes mentees from it, and from no other. */
@Entity
@Table(name = "class_teacher")
@NamedQuery(
        name = "ClassTeacher.ofSchool",
        query = "select c from ClassTeacher c where c.schoolId = :school order by c.grade, c.id")
@NamedQuery(
        name = "ClassTeacher.ofPerson",
        query =
                "select c from ClassTeacher c where c.schoolId = :school and c.personId = :person"
                        + " order by c.grade, c.id")
class ClassTeacher extends SchoolOwned {

    private long personId;
    private String grade;

    protected ClassTeacher() {}

    ClassTeacher(long schoolId, long personId, String grade) {
        super(schoolId);
        this.personId = personId;
        this.grade = grade;
    }

    /** «7 А» is «7 «А»»: schools write it in all ways. */
    static String key(String grade) {
        return Person.searchKey(grade).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    long personId() {
        return personId;
    }

    String grade() {
        return grade;
    }
}
