package org.nastavnik.gradebook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Course;
import org.nastavnik.school.Courses;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.NotAllowed;

/**
 * Who may see and change which columns. A curator sees the people of his school only; the columns
 * of the city's course belong to all schools, so the centre alone takes them away.
 */
@RequestScoped
class GradeAccess {

    @Inject CurrentPerson current;
    @Inject Courses courses;
    @Inject GradeColumns columns;
    @Inject GradedKinds kinds;

    /** The director looks; columns are the curator's and the centre's. */
    void requireKeeper() {
        require();
        current.require(Role.CURATOR, Role.METHODIST, Role.MUNICIPAL_ADMIN);
    }

    boolean isKeeper() {
        return current.is(Role.CURATOR) || isCentre();
    }

    void require() {
        current.require(Role.CURATOR, Role.DIRECTOR, Role.METHODIST, Role.MUNICIPAL_ADMIN);
        Long school = courseSchool();
        if (school != null && !isCentre() && school != current.schoolId()) {
            throw new NotAllowed("another school's course");
        }
    }

    boolean isCentre() {
        return current.is(Role.METHODIST) || current.is(Role.MUNICIPAL_ADMIN);
    }

    /** Whose people are shown by name; null for the centre, which sees numbers. */
    @Nullable Long school() {
        boolean ofSchool = current.is(Role.CURATOR) || current.is(Role.DIRECTOR);
        return ofSchool ? Long.valueOf(current.schoolId()) : null;
    }

    String courseKey() {
        String key = current.launch().courseKey();
        if (key == null) {
            throw new RuleBroken("gradebook.rule.noCourse");
        }
        return key;
    }

    private @Nullable Long courseSchool() {
        return courses.find(current.launch().courseKey()).map(Course::schoolId).orElse(null);
    }

    /** One of this course; what leads to another school's thing is not there. */
    GradeColumn column(long id) {
        require();
        return columns.find(id)
                .filter(column -> courseKey().equals(column.courseKey()))
                .filter(this::sees)
                .orElseThrow(() -> new GradeColumnNotFound(id));
    }

    GradeColumn changeable(long id) {
        GradeColumn column = column(id);
        if (!mayChange(column)) {
            throw new NotAllowed("shared column");
        }
        return column;
    }

    boolean sees(GradeColumn column) {
        return column.subject() == null
                || isCentre()
                || kinds.of(column.place())
                        .flatMap(kind -> kind.path(column.subject(), current))
                        .isPresent();
    }

    boolean mayChange(GradeColumn column) {
        Optional<Long> mine = current.chosenSchool();
        Long ownCourse = courseSchool();
        boolean itsSchool =
                ownCourse != null && mine.filter(ownCourse::equals).isPresent()
                        || column.subject() != null
                                && mine.filter(s -> Objects.equals(s, column.schoolId()))
                                        .isPresent();
        return isCentre() || current.is(Role.CURATOR) && itsSchool;
    }
}
