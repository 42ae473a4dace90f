package org.nastavnik.consent;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.document.DocumentFile;
import org.nastavnik.document.PrintLists;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.AlsoInArchive;

/** The book of consents as a paper of this day; that it left the program is written down. */
@AlsoInArchive("papers of the archive are printed")
@Path("s/{launch}/consents/register")
public class ConsentRegisterResource {

    @Inject PrintConsentRegister register;
    @Inject PrintLists print;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;

    @POST
    @Transactional
    public Response print() {
        current.require(Role.CURATOR, Role.DIRECTOR);
        long school = current.schoolId();
        String title = ConsentWords.text("register");
        byte[] file = print.print(register.of(school, current.person()), school, title);
        audit.write(current.personId(), school, "CONSENT_REGISTER_EXPORTED", "school:" + school);
        return DocumentFile.download(file, title + ".docx", DocumentFile.DOCX);
    }
}
