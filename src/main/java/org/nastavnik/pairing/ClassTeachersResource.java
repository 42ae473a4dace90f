package org.nastavnik.pairing;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.shared.RussianOrder;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** The curator says who is the teacher of which class. */
@Path("s/{launch}/class-teachers")
public class ClassTeachersResource {

    private static final int LONGEST_GRADE = 100;

    @Inject OwnClasses classes;
    @Inject Persons persons;
    @Inject RoleAssignments assignments;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Redirects redirects;
    @Inject ProgrammeYears years;

    @GET
    public View list() {
        current.require(Role.CURATOR);
        return View.of("pairing/class-teachers", page("", "", new Problems()));
    }

    @POST
    @Transactional
    public Response give(
            @FormParam("person") @Nullable String person,
            @FormParam("grade") @Nullable String grade) {
        current.require(Role.CURATOR);
        years.requireWorking(current.schoolId());
        Problems problems = new Problems();
        Long teacher = Typed.id(person);
        String known = Typed.text(grade);
        if (teacher == null) {
            problems.add("person", "site.problem.NotBlank");
        }
        if (known == null || ClassTeacher.key(known).isEmpty()) {
            problems.add("grade", "site.problem.NotBlank");
        } else if (known.length() > LONGEST_GRADE) {
            problems.add("grade", "site.problem.Size", LONGEST_GRADE);
        }
        if (teacher == null || known == null || !problems.isEmpty()) {
            String typedGrade = known == null ? "" : known;
            return redirects.again(
                    View.again(
                            "pairing/class-teachers",
                            page(teacher == null ? "" : teacher.toString(), typedGrade, problems)));
        }
        give(persons.byId(teacher, current.schoolId()), known);
        return redirects.to("class-teachers");
    }

    private void give(Person teacher, String grade) {
        if (classes.give(current.schoolId(), teacher.id(), grade)) {
            assignments.assign(teacher.id(), Role.CLASS_TEACHER, current.schoolId());
            audit.write(
                    current.personId(),
                    current.schoolId(),
                    "CLASS_TEACHER_NAMED",
                    "person:" + teacher.id());
        }
    }

    @POST
    @Path("{id}/removal")
    @Transactional
    public Response take(@PathParam("id") long id) {
        current.require(Role.CURATOR);
        years.requireWorking(current.schoolId());
        classes.of(current.schoolId()).stream()
                .filter(known -> known.id() == id)
                .findFirst()
                .ifPresent(this::take);
        return redirects.to("class-teachers");
    }

    private void take(ClassTeacher known) {
        classes.take(known.id(), current.schoolId());
        if (classes.of(known.personId(), current.schoolId()).isEmpty()) {
            assignments.withdraw(known.personId(), Role.CLASS_TEACHER, current.schoolId());
        }
        audit.write(
                current.personId(),
                current.schoolId(),
                "CLASS_TEACHER_ENDED",
                "person:" + known.personId());
    }

    private ClassTeachersPage page(String person, String grade, Problems problems) {
        List<Person> all = persons.of(current.schoolId());
        return new ClassTeachersPage(
                classes.of(current.schoolId()).stream()
                        .map(
                                c ->
                                        new ClassTeachersPage.Line(
                                                c.id(),
                                                persons.known(c.personId()).name().full(),
                                                c.grade()))
                        .toList(),
                all.stream()
                        .filter(this::isStaff)
                        .sorted((a, b) -> RussianOrder.NAMES.compare(a.name(), b.name()))
                        .map(p -> new Option(String.valueOf(p.id()), p.name().full()))
                        .toList(),
                all.stream()
                        .flatMap(p -> p.affiliationIn(current.schoolId()).stream())
                        .filter(a -> a.kind().learner())
                        .map(Affiliation::postOrGrade)
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .sorted(RussianOrder.TEXT)
                        .toList(),
                person,
                grade,
                problems);
    }

    private boolean isStaff(Person person) {
        return person.affiliationIn(current.schoolId())
                .map(Affiliation::kind)
                .filter(AffiliationKind::staff)
                .isPresent();
    }
}
