package org.nastavnik.compendium;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.document.DocumentFile;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;

/** The full edition, for those who see all of the school anyway. */
@Path("s/{launch}/compendium/full")
public class FullCompendiumResource {

    @Inject Compendia compendia;
    @Inject OpenCompendium open;
    @Inject FullCompendium full;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;

    @GET
    @Transactional
    public Response file() throws IOException {
        current.require(Role.CURATOR, Role.DIRECTOR);
        Compendium compendium =
                compendia
                        .ofYear(current.schoolId(), open.year())
                        .orElseThrow(() -> new CompendiumNotFound("none this year"));
        audit.write(
                current.personId(),
                compendium.schoolId(),
                "COMPENDIUM_FULL_PRINTED",
                "compendium:" + compendium.id());
        return DocumentFile.download(
                full.print(compendium),
                PaperWords.of("fullTitle", compendium.year().dashed()) + ".docx",
                DocumentFile.DOCX);
    }
}
