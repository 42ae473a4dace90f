package org.nastavnik.pairing;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** The curator notes that a mentor has passed a training. */
@Path("s/{launch}/mentors/{person}/trainings")
public class MentorTrainingsResource {

    @Inject Bases bases;
    @Inject MentorPages pages;
    @Inject VisibleUnits visible;
    @Inject CurrentPerson current;
    @Inject Schools schools;
    @Inject Forms forms;
    @Inject Redirects redirects;
    @Inject ProgrammeYears years;

    @POST
    @Transactional
    public Response note(@PathParam("person") long person, @BeanParam TrainingForm form) {
        current.require(Role.CURATOR);
        years.requireOpen(current.schoolId());
        MentorProfile profile =
                bases.mentor(person, current.schoolId(), visible.year())
                        .orElseThrow(() -> new MentorNotFound(person));
        Problems problems = forms.check(form);
        MentorTraining training = form.training(schools.today(), problems);
        if (training == null || !problems.isEmpty()) {
            return redirects.again(
                    View.again("pairing/mentor", pages.show(person, problems, form)));
        }
        profile.train(training);
        return redirects.to("mentors/" + person);
    }
}
