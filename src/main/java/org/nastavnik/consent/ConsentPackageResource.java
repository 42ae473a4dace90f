package org.nastavnik.consent;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.nastavnik.document.DocumentFile;
import org.nastavnik.document.GeneratedDocument;
import org.nastavnik.document.MakeDocument;
import org.nastavnik.document.PackDocuments;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Sought;
import org.nastavnik.site.View;

/** Papers of many, printed at once. */
@AlsoInArchive("papers of the archive are printed")
@Path("s/{launch}/consents/package")
public class ConsentPackageResource {

    @Inject VisibleConsents visible;
    @Inject ConsentPapers papers;
    @Inject ConsentPages pages;
    @Inject MakeDocument make;
    @Inject PackDocuments pack;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response print(@FormParam("consent") List<Long> ticked) {
        current.require(Role.CURATOR);
        Problems problems = new Problems();
        List<GeneratedDocument> made = new ArrayList<>();
        ticked.forEach(id -> check(visible.kept(id), problems));
        if (problems.isEmpty()) {
            ticked.forEach(id -> made.add(made(visible.kept(id))));
        }
        if (made.isEmpty() && problems.isEmpty()) {
            problems.add(Problems.FORM, "consent.problem.noneTicked");
        }
        return problems.isEmpty()
                ? DocumentFile.download(pack.pack(made), pack.fileName(), "application/zip")
                : redirects.again(
                        View.again(
                                "consent/list",
                                pages.list(
                                        "PRINTED", new Sought(), new SignatureForm(), problems)));
    }

    private GeneratedDocument made(Consent consent) {
        return make.make(papers.kind(consent), consent.id());
    }

    /** All of them or none: what is made is kept. */
    private void check(Consent consent, Problems problems) {
        try {
            make.maker(papers.kind(consent)).gather(consent.id());
        } catch (RuleBroken broken) {
            problems.add(Problems.FORM, broken);
        }
    }
}
