package org.nastavnik.school;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** Many schools at once, pasted from a table: full name; short name; city; address. */
@AlsoInArchive("the city keeps it")
@Path("s/{launch}/schools/import")
public class SchoolImportResource {

    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;
    @Inject AuditLog audit;

    @GET
    public View blank() {
        current.require(Role.MUNICIPAL_ADMIN);
        return View.of("school/import", new SchoolImportPage("", new Problems()));
    }

    @POST
    @Transactional
    public Response load(@FormParam("text") @DefaultValue("") String text) {
        current.require(Role.MUNICIPAL_ADMIN);
        Problems problems = new Problems();
        List<School> read = read(text, problems);
        if (read.isEmpty() && problems.isEmpty()) {
            problems.add("text", "site.problem.NotBlank");
        }
        if (!problems.isEmpty()) {
            return redirects.again(
                    View.again("school/import", new SchoolImportPage(text, problems)));
        }
        read.forEach(schools::add);
        audit.write(current.personId(), null, "SCHOOLS_IMPORTED", "rows:" + read.size());
        return redirects.to("schools");
    }

    private List<School> read(String text, Problems problems) {
        List<String> known =
                schools.all().stream().map(s -> s.on(schools.today()).shortName()).toList();
        List<School> read = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                row(line.split("[;\\t]", -1), number, known, problems, read);
            }
        }
        return read;
    }

    private void row(
            String[] cells, int number, List<String> known, Problems problems, List<School> read) {
        if (Arrays.stream(cells).anyMatch(cell -> cell.length() > 300)
                || cells.length < 3
                || cells[0].isBlank()
                || cells[1].isBlank()
                || cells[2].isBlank()) {
            problems.add("text", "school.import.problem.row", number);
            return;
        }
        if (known.contains(cells[1].strip())) {
            problems.add("text", "school.import.problem.known", number, cells[1].strip());
            return;
        }
        String address = cells.length > 3 && !cells[3].isBlank() ? cells[3].strip() : null;
        SchoolRequisites requisites =
                new SchoolRequisites(
                        schools.today(),
                        cells[0].strip(),
                        cells[1].strip(),
                        null,
                        SchoolWords.DIRECTOR,
                        null);
        read.add(new School(cells[2].strip(), address, requisites));
    }
}
