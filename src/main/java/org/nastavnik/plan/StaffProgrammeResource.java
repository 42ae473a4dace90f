package org.nastavnik.plan;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/**
 * Tasks, difficulties and strengths of a teacher, and in which part of the programme rows stand.
 */
@Path("s/{launch}/units/{unit}/plan/programme")
public class StaffProgrammeResource {

    @Inject VisiblePlans visible;
    @Inject StaffProgrammes programmes;
    @Inject ProgrammeWords words;
    @Inject MentoringForms mentoringForms;
    @Inject Forms forms;
    @Inject Redirects redirects;

    @GET
    public View form(@PathParam("unit") long unitId) {
        MentoringUnit unit = staffPair(unitId);
        IndividualPlan plan = visible.newest(unit);
        long version = programmes.of(unit).map(StaffProgramme::version).orElse(0L);
        StaffProgrammeForm form = StaffProgrammeForm.of(programmes.words(unit, plan), version);
        return View.of("plan/programme", page(unit, plan, form, null, new Problems()));
    }

    @POST
    @Transactional
    public Response write(@PathParam("unit") long unitId, @BeanParam StaffProgrammeForm form) {
        MentoringUnit unit = staffPair(unitId);
        IndividualPlan plan = visible.newest(unit);
        Optional<StaffProgramme> written = programmes.of(unit);
        Problems problems = forms.check(form);
        StaffProgramme.Words kept = null;
        if (written.isPresent() && written.get().version() != form.version) {
            problems.add(Problems.FORM, "site.problem.stale");
            form.version = written.get().version();
            kept = written.get().words();
        }
        if (!problems.isEmpty()) {
            return redirects.again(
                    View.again("plan/programme", page(unit, plan, form, kept, problems)));
        }
        written.ifPresentOrElse(
                programme -> programme.say(form.words()),
                () -> programmes.add(new StaffProgramme(unit, form.words())));
        plan.items().forEach(item -> item.standInPart(form.partOf(item)));
        return redirects.to("units/" + unitId + "/plan");
    }

    private MentoringUnit staffPair(long unitId) {
        MentoringUnit unit = visible.written(unitId);
        if (!StaffProgrammes.suit(unit, mentoringForms.byCode(unit.formCode()))) {
            throw new PlanNotFound("programme of unit " + unitId);
        }
        return unit;
    }

    private StaffProgrammePage page(
            MentoringUnit unit,
            IndividualPlan plan,
            StaffProgrammeForm form,
            StaffProgramme.@Nullable Words kept,
            Problems problems) {
        return new StaffProgrammePage(
                unit.id(),
                unit.code(),
                form,
                words.models().stream().map(model -> new Option(model, model)).toList(),
                numbered(words.parts()),
                plan.items().stream()
                        .map(
                                item ->
                                        new StaffProgrammePage.Row(
                                                item.id(),
                                                item.terms().content(),
                                                String.valueOf(form.partOf(item))))
                        .toList(),
                kept,
                problems);
    }

    private static List<Option> numbered(List<String> titles) {
        List<Option> options = new ArrayList<>();
        for (String title : titles) {
            options.add(new Option(String.valueOf(options.size() + 1), title));
        }
        return options;
    }
}
