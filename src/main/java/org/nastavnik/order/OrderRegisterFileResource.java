package org.nastavnik.order;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.document.DocumentFile;
import org.nastavnik.pairing.BaseSheet;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** The register as a table for Excel, filtered as its page is. */
@Path("s/{launch}/orders/register/xlsx")
public class OrderRegisterFileResource {

    private static final List<String> COLUMNS =
            List.of("number", "date", "register.heading", "register.signed", "register.note");

    @Inject OrderRegisterPages pages;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;
    @Inject AuditLog audit;

    @GET
    @Transactional
    public Response file(@BeanParam RegisterFilter filter) {
        current.require(Role.CURATOR, Role.DIRECTOR);
        Ui ui = new Ui(visitor);
        OrderRegisterPage page = pages.page(filter);
        audit.write(current.personId(), current.schoolId(), "ORDERS_EXPORTED", null);
        String year = String.valueOf(page.year());
        return DocumentFile.download(
                BaseSheet.of(
                        year,
                        COLUMNS.stream().map(key -> ui.t("order." + key)).toList(),
                        page.lines().stream().map(line -> row(line, ui)).toList()),
                OrderWords.text("register.file", year) + ".xlsx",
                BaseSheet.XLSX);
    }

    private static List<String> row(OrderRegisterPage.Line line, Ui ui) {
        return List.of(
                line.number(), ui.date(line.date()), line.title(), line.signedBy(), line.note());
    }
}
