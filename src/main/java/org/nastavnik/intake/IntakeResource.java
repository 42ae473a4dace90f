package org.nastavnik.intake;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.VisibleUnits;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** A plan or journal comes back from Word: the file is brought and read. */
@Path("s/{launch}/intake")
public class IntakeResource {

    @Inject WhosePaper whose;
    @Inject VisibleUnits units;
    @Inject KeepFile keep;
    @Inject IntakePages pages;
    @Inject Redirects redirects;

    @GET
    public View ask(@QueryParam("unit") @DefaultValue("") String unit) {
        whose.requireAny();
        return View.of(
                "intake/start",
                pages.start(whose.find(Typed.id(unit)).orElse(null), new Problems()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    public Response bring(List<EntityPart> parts) throws IOException {
        whose.requireAny();
        MentoringUnit from = whose.find(Typed.id(BroughtPaper.text(parts, "unit"))).orElse(null);
        Problems problems = new Problems();
        ReadPapers read = BroughtPaper.read(BroughtPaper.file(parts), units.year(), problems);
        if (read == null) {
            return redirects.again(View.again("intake/start", pages.start(from, problems)));
        }
        return redirects.to("intake/files/" + keep.keep(read, from).id());
    }
}
