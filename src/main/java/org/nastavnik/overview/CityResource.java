package org.nastavnik.overview;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.document.DocumentFile;
import org.nastavnik.document.MakeDocument;
import org.nastavnik.pairing.BaseSheet;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.View;

/** The board of the city as it was chosen: on the page, for Excel, for Word. */
@Path("s/{launch}/city")
public class CityResource {

    @Inject CityPages pages;
    @Inject CityBoard board;
    @Inject CityPapers papers;
    @Inject MakeDocument make;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;

    @GET
    public View show(@BeanParam CityFilter filter) {
        current.require(Role.METHODIST);
        return View.of("overview/city", pages.page(filter));
    }

    @GET
    @Path("xlsx")
    @Transactional
    public Response sheet(@BeanParam CityFilter filter) {
        List<CityBoardPage.Row> rows = taken(filter);
        return DocumentFile.download(
                BaseSheet.of(board.year().dashed(), papers.columns(), papers.cells(rows)),
                papers.title() + ".xlsx",
                BaseSheet.XLSX);
    }

    @GET
    @Path("docx")
    @Transactional
    public Response paper(@BeanParam CityFilter filter) {
        byte[] file = make.print(papers.paper(taken(filter)));
        return DocumentFile.download(file, papers.title() + ".docx", DocumentFile.DOCX);
    }

    private List<CityBoardPage.Row> taken(CityFilter filter) {
        List<CityBoardPage.Row> rows = board.rows(filter);
        audit.write(current.personId(), null, "CITY_BOARD_EXPORTED", "rows:" + rows.size());
        return rows;
    }
}
