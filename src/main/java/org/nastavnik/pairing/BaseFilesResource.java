package org.nastavnik.pairing;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.document.DocumentFile;
import org.nastavnik.document.MakeDocument;
import org.nastavnik.document.PaperData;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Messages;

/**
 * Exactly the rows that a list shows, as a file for Excel or Word. Nothing is kept but who took it
 * out.
 */
@Path("s/{launch}/base-files")
public class BaseFilesResource {

    @Inject BasePages pages;
    @Inject BasePapers papers;
    @Inject UnitLists units;
    @Inject MakeDocument make;
    @Inject VisibleUnits visible;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;

    @GET
    @Path("mentors.xlsx")
    @Transactional
    public Response mentorsSheet(@BeanParam BaseFilter filter) {
        return sheet(
                "pairing.paper.mentors",
                BaseTables.mentorColumns(),
                BaseTables.rows(mentors(filter)));
    }

    @GET
    @Path("mentors.docx")
    @Transactional
    public Response mentorsPaper(@BeanParam BaseFilter filter) {
        return paper("pairing.paper.mentors", mentors(filter));
    }

    @GET
    @Path("mentees.xlsx")
    @Transactional
    public Response menteesSheet(@BeanParam BaseFilter filter) {
        return sheet(
                "pairing.paper.mentees",
                BaseTables.menteeColumns(),
                BaseTables.rows(mentees(filter)));
    }

    @GET
    @Path("units.xlsx")
    @Transactional
    public Response unitsSheet(@BeanParam BaseFilter filter) {
        requireReader();
        List<UnitLine> lines = units.lines(filter);
        took("UNITS_EXPORTED", lines.size());
        return sheet("pairing.paper.units", BaseTables.unitColumns(), BaseTables.units(lines));
    }

    @GET
    @Path("mentees.docx")
    @Transactional
    public Response menteesPaper(@BeanParam BaseFilter filter) {
        return paper("pairing.paper.mentees", mentees(filter));
    }

    private MentorBase mentors(BaseFilter filter) {
        requireReader();
        List<MentorRow> rows = pages.mentorRows(filter);
        took("MENTOR_BASE_EXPORTED", rows.size());
        return papers.mentors(rows, current.schoolId(), visible.year());
    }

    private MenteeBase mentees(BaseFilter filter) {
        requireReader();
        List<RequestRow> rows = pages.requestRows(filter);
        took("MENTEE_BASE_EXPORTED", rows.size());
        return papers.mentees(rows, current.schoolId(), visible.year());
    }

    private void requireReader() {
        current.require(Role.CURATOR, Role.DIRECTOR);
    }

    private void took(String action, int rows) {
        audit.write(current.personId(), current.schoolId(), action, "rows:" + rows);
    }

    private Response sheet(String key, List<String> columns, List<List<String>> rows) {
        String title = title(key);
        byte[] file = BaseSheet.of(visible.year().dashed(), columns, rows);
        return DocumentFile.download(file, title + ".xlsx", BaseSheet.XLSX);
    }

    private Response paper(String key, Record data) {
        String title = title(key);
        PaperData paper = new PaperData(current.schoolId(), data, title, title);
        return DocumentFile.download(make.print(paper), title + ".docx", DocumentFile.DOCX);
    }

    private String title(String key) {
        SchoolYear year = visible.year();
        return Messages.in(Locale.forLanguageTag("ru")).text(key, year.dashed());
    }
}
