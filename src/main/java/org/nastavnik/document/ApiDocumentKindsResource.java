package org.nastavnik.document;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** The register of papers, D01 to D46, and which of them the program makes now. */
@Path("api/v1/document-kinds")
public class ApiDocumentKindsResource {

    @Inject MakeDocument make;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    /** One kind; {@code makeable} tells whether it can be made now. */
    public static class Kind {
        public String code = "";
        public String title = "";
        public boolean makeable;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<Kind> all() {
        current.personId();
        Ui ui = new Ui(visitor);
        return Arrays.stream(DocumentKind.values()).map(kind -> describe(kind, ui)).toList();
    }

    private Kind describe(DocumentKind kind, Ui ui) {
        Kind described = new Kind();
        described.code = kind.name();
        described.title = ui.t(kind.titleKey());
        described.makeable = make.canMake(kind);
        return described;
    }
}
