package org.nastavnik.school;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Option;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** What the course of this launch is, and which of its groups stands for which school. */
@AlsoInArchive("the city keeps it")
@Path("s/{launch}/course")
public class CourseResource {

    @Inject Schools schools;
    @Inject Courses courses;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;

    @GET
    public View show() {
        current.require(Role.METHODIST, Role.MUNICIPAL_ADMIN);
        String course = courseKey();
        List<CoursePage.Mapping> groups =
                courses.groups(course).stream()
                        .map(
                                g ->
                                        new CoursePage.Mapping(
                                                g.groupId(),
                                                schools.requisitesToday(g.schoolId()).shortName()))
                        .toList();
        List<Option> all =
                schools.all().stream()
                        .map(
                                s ->
                                        new Option(
                                                String.valueOf(s.id()),
                                                s.on(schools.today()).shortName()))
                        .toList();
        String mine = String.join(", ", current.launch().groupIds());
        return View.of(
                "school/course",
                new CoursePage(courses.find(course).isPresent(), all, groups, mine));
    }

    @POST
    @Transactional
    public Response link(@FormParam("school") @Nullable String school) {
        current.require(Role.METHODIST, Role.MUNICIPAL_ADMIN);
        Long id = Typed.id(school);
        if (id == null) {
            courses.link(courseKey(), Course.Kind.MUNICIPAL, null);
        } else {
            courses.link(courseKey(), Course.Kind.SCHOOL, schools.byId(id).id());
        }
        return redirects.to("course");
    }

    @POST
    @Path("groups")
    @Transactional
    public Response map(
            @FormParam("group") @DefaultValue("") String group,
            @FormParam("groupSchool") long school) {
        current.require(Role.METHODIST, Role.MUNICIPAL_ADMIN);
        if (!group.strip().matches("[0-9]{1,20}")) {
            throw new RuleBroken("school.course.rule.group");
        }
        courses.map(courseKey(), group.strip(), schools.byId(school).id());
        return redirects.to("course");
    }

    private String courseKey() {
        String key = current.launch().courseKey();
        if (key == null) {
            throw new RuleBroken("school.course.rule.none");
        }
        return key;
    }
}
