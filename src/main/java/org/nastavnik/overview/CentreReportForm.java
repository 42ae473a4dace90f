package org.nastavnik.overview;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import org.nastavnik.site.Typed;

/** The methodist's words as typed; one paragraph a line. */
public class CentreReportForm {

    private static final int MOST = 10_000;

    @FormParam("difficulties")
    @DefaultValue("")
    @Size(max = MOST)
    public String difficulties = "";

    @FormParam("conclusions")
    @DefaultValue("")
    @Size(max = MOST)
    public String conclusions = "";

    @FormParam("proposals")
    @DefaultValue("")
    @Size(max = MOST)
    public String proposals = "";

    @FormParam("version")
    @DefaultValue("")
    public String version = "";

    static CentreReportForm of(CentreReport.Texts texts, String version) {
        CentreReportForm form = new CentreReportForm();
        form.difficulties = String.join("\n", texts.difficulties());
        form.conclusions = String.join("\n", texts.conclusions());
        form.proposals = String.join("\n", texts.proposals());
        form.version = version;
        return form;
    }

    CentreReport.Texts texts() {
        return new CentreReport.Texts(
                Typed.lines(difficulties), Typed.lines(conclusions), Typed.lines(proposals));
    }
}
