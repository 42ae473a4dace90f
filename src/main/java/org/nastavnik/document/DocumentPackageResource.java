package org.nastavnik.document;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** «Пакет документов»: chosen papers and their list in one archive. */
@AlsoInArchive("papers of the archive are printed")
@Path("s/{launch}/documents/package")
public class DocumentPackageResource {

    @Inject ReadableDocuments readable;
    @Inject PackDocuments pack;
    @Inject DocumentPages pages;
    @Inject Redirects redirects;

    /**
     * @param ticked none for everything that the filter shows
     */
    @POST
    @Transactional
    public Response pack(
            @BeanParam DocumentFilter filter, @FormParam("document") List<Long> ticked) {
        List<GeneratedDocument> chosen =
                readable.matching(filter)
                        .filter(document -> ticked.isEmpty() || ticked.contains(document.id()))
                        .toList();
        if (chosen.isEmpty()) {
            Problems problems = new Problems().add(Problems.FORM, "document.problem.noneChosen");
            return redirects.again(View.again("document/list", pages.list(filter, problems)));
        }
        StreamingOutput archive = pack.pack(chosen);
        return DocumentFile.download(archive, pack.fileName(), "application/zip");
    }
}
