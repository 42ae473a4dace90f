package org.nastavnik.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.PaperTemplate;
import org.nastavnik.document.RoomTemplates;

/** The papers that this room's facts fill. */
@ApplicationScoped
class ConsentTemplates implements RoomTemplates {

    @Override
    public List<PaperTemplate> all() {
        return List.of(
                new PaperTemplate("processing-consent", DocumentKind.D10, ProcessingConsent.class),
                new PaperTemplate("processing-consent-child", DocumentKind.D11, ChildConsent.class),
                new PaperTemplate("processing-consent-teen", DocumentKind.D11, TeenConsent.class),
                new PaperTemplate(
                        "centre-transfer-consent", DocumentKind.D10, CentreTransferConsent.class),
                new PaperTemplate(
                        "distribution-consent", DocumentKind.D12, DistributionConsent.class),
                new PaperTemplate(
                        "distribution-consent-minor",
                        DocumentKind.D12,
                        MinorDistributionConsent.class),
                new PaperTemplate(
                        "distribution-consent-teen",
                        DocumentKind.D12,
                        TeenDistributionConsent.class),
                new PaperTemplate("consent-withdrawal", DocumentKind.D13, ConsentWithdrawal.class),
                new PaperTemplate(
                        "processing-end-notice", DocumentKind.D13, ProcessingEndNotice.class),
                new PaperTemplate(
                        "labour-mentoring-consent", DocumentKind.D14, LabourMentoringConsent.class),
                new PaperTemplate(
                        "labour-contract-supplement",
                        DocumentKind.D15,
                        LabourContractSupplement.class),
                new PaperTemplate(
                        "labour-mentoring-note", DocumentKind.D15, LabourMentoringNote.class),
                new PaperTemplate("consent-register", DocumentKind.D46, ConsentRegister.class));
    }
}
