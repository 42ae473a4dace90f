package org.nastavnik.desk;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;

/** «Школам можно менять шаблоны»: all of them, or this one. */
@AlsoInArchive("the city keeps it")
@Path("s/{launch}/template-permissions")
public class TemplatePermissionsResource {

    @Inject Desk desk;
    @Inject TemplatePermissions permissions;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Clock clock;
    @Inject Redirects redirects;

    /**
     * @param template empty for all
     * @param allowed what it shall be, so that a form sent twice changes nothing the second time
     */
    @POST
    @Transactional
    public Response change(
            @FormParam("template") @Nullable String template,
            @FormParam("allowed") boolean allowed) {
        current.require(Role.METHODIST);
        String folder = Typed.text(template);
        String name = folder == null ? TemplatePermissions.ALL : desk.paper(folder).folder();
        if (allowed) {
            permissions.give(name, current.personId(), clock.instant());
        } else {
            permissions.withdraw(name);
        }
        audit.write(
                current.personId(),
                null,
                allowed ? "TEMPLATES_ALLOWED" : "TEMPLATES_FORBIDDEN",
                "template:" + name);
        return redirects.to(folder == null ? "templates" : "templates/" + folder);
    }
}
