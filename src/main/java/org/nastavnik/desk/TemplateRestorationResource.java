package org.nastavnik.desk;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.document.PaperTemplate;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** Back to the common template: a version without a file, nothing is deleted. */
@Path("s/{launch}/templates/{name}/restoration")
public class TemplateRestorationResource {

    @Inject Desk desk;
    @Inject TemplatePages pages;
    @Inject ChangeTemplate change;
    @Inject Forms forms;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response restore(@PathParam("name") String name, @BeanParam TemplateReasonForm form) {
        PaperTemplate paper = desk.changeable(name);
        Problems problems = forms.check(form);
        if (form.seen != desk.lastNumber(paper)) {
            problems.add(Problems.FORM, "desk.problem.overtaken");
        } else if (!desk.isChanged(paper)) {
            problems.add(Problems.FORM, "desk.problem.nothingToRestore");
        }
        if (!problems.isEmpty()) {
            return redirects.again(View.again("desk/show", pages.show(paper, form, problems)));
        }
        change.restore(paper, form);
        return redirects.to("templates/" + name);
    }
}
