package org.nastavnik.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.document.Documents;
import org.nastavnik.document.GeneratedDocument;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.school.Schools;

/** The frozen files of submitted portfolios, as the methodical centre gets them. */
@ApplicationScoped
class ReceivedPortfolios {

    @Inject Documents documents;
    @Inject PortfolioFiles files;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;

    GeneratedDocument file(Portfolio portfolio) {
        return documents.byId(portfolio.requiredReceipt().documentId(), portfolio.schoolId());
    }

    /** «2027-001-0012 МБОУ «Ершовская СОШ».docx»: the receipt and the school, no person. */
    String fileName(Portfolio portfolio) {
        String school = schools.requisitesToday(portfolio.schoolId()).shortName();
        return portfolio.requiredReceipt().number()
                + " "
                + school.replaceAll("[\\\\/:*?\"<>|]", "")
                + ".docx";
    }

    /** «2027-001-0012, 3. Видеоконспект.pdf». */
    String fileName(Portfolio portfolio, PortfolioFile file) {
        String name =
                "%s, %d. %s"
                        .formatted(
                                portfolio.requiredReceipt().number(),
                                file.id(),
                                files.name(file, portfolio));
        return name.replaceAll("[\\\\/:*?\"<>|]", "") + "." + file.type().ending();
    }

    void log(String action, Portfolio portfolio) {
        audit.write(
                current.personId(), portfolio.schoolId(), action, "portfolio:" + portfolio.id());
    }
}
