package org.nastavnik.people;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** People from a table of Excel: looked at first, then imported whole or not at all. */
@Path("s/{launch}/persons/import")
public class PersonImportResource {

    private static final int MAX_BYTES = 2_000_000;

    @Inject Persons persons;
    @Inject PersonPages pages;
    @Inject CurrentPerson current;
    @Inject Forms forms;
    @Inject Redirects redirects;
    @Inject AuditLog audit;

    @GET
    public View choose() {
        current.require(Role.CURATOR);
        return View.of("people/import", new PersonImportPage(new Problems(), "", false, List.of()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response preview(List<EntityPart> parts) throws IOException {
        current.require(Role.CURATOR);
        for (EntityPart part : parts) {
            if (part.getName().equals("table")) {
                byte[] file = part.getContent().readNBytes(MAX_BYTES + 1);
                return file.length > MAX_BYTES
                        ? refused("people.problem.tableSize")
                        : preview(PersonTable.decode(file), false);
            }
        }
        return refused("site.problem.NotBlank");
    }

    @POST
    @Path("confirmation")
    @Transactional
    public Response confirm(
            @FormParam("text") @DefaultValue("") String text,
            @FormParam("quietly") boolean quietly) {
        current.require(Role.CURATOR);
        List<PersonTable.Row> rows = read(text, quietly).orElse(List.of());
        if (rows.isEmpty() || rows.stream().anyMatch(row -> !row.problems().isEmpty())) {
            return preview(text, quietly);
        }
        for (PersonTable.Row row : rows) {
            PersonForm.Entered entered = row.entered();
            if (entered != null) {
                persons.add(entered.toPerson(current.schoolId(), pages.today()));
            }
        }
        audit.write(
                current.personId(), current.schoolId(), "PERSONS_IMPORTED", "rows:" + rows.size());
        return redirects.to("persons");
    }

    /** The table had names in capitals throughout: read them as they are usually written. */
    @POST
    @Path("capitals")
    public Response quiet(@FormParam("text") @DefaultValue("") String text) {
        current.require(Role.CURATOR);
        return preview(text, true);
    }

    private Response preview(String text, boolean quietly) {
        Optional<List<PersonTable.Row>> rows = read(text, quietly);
        if (rows.isEmpty()) {
            return refused("people.problem.tableHeader");
        }
        if (rows.get().isEmpty()) {
            return refused("people.problem.tableEmpty");
        }
        PersonImportPage page =
                new PersonImportPage(
                        new Problems(),
                        text,
                        quietly,
                        rows.get().stream().map(this::line).toList());
        return redirects.again(
                new View(
                        "people/import", java.util.Map.of("page", page), page.clean() ? 200 : 422));
    }

    private Optional<List<PersonTable.Row>> read(String text, boolean quietly) {
        Optional<List<PersonTable.Row>> rows =
                new PersonTable(forms, new TableWords(), pages.today(), quietly).read(text);
        rows.ifPresent(read -> read.forEach(this::markKnown));
        return rows;
    }

    private void markKnown(PersonTable.Row row) {
        PersonForm.Entered entered = row.entered();
        if (entered != null
                && persons.namesakes(entered.name(), current.schoolId()).stream()
                        .anyMatch(known -> known.mayBe(entered.birthDate()))) {
            row.problems().add("lastName", "people.problem.known");
        }
    }

    private PersonImportPage.Line line(PersonTable.Row row) {
        PersonForm f = row.form();
        return new PersonImportPage.Line(
                row.number(),
                String.join(" ", f.lastName, f.firstName, f.middleName).strip(),
                f.kind,
                f.post,
                f.birthDate,
                row.problems());
    }

    private Response refused(String key) {
        Problems problems = new Problems().add("table", key);
        return redirects.again(
                View.again("people/import", new PersonImportPage(problems, "", false, List.of())));
    }
}
