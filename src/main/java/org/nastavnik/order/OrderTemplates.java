package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.PaperTemplate;
import org.nastavnik.document.RoomTemplates;

/** The papers that this room's facts fill. */
@ApplicationScoped
class OrderTemplates implements RoomTemplates {

    @Override
    public List<PaperTemplate> all() {
        return List.of(
                new PaperTemplate(
                        "programme-launch-order", DocumentKind.D01, ProgrammeLaunchOrder.class),
                new PaperTemplate("curator-order", DocumentKind.D02, CuratorOrder.class),
                new PaperTemplate(
                        "mentoring-regulation", DocumentKind.D03, MentoringRegulation.class),
                new PaperTemplate(
                        "mentoring-programme", DocumentKind.D04, MentoringProgramme.class),
                new PaperTemplate("acts-approval-order", DocumentKind.D05, ActsApprovalOrder.class),
                new PaperTemplate("appointment-order", DocumentKind.D07, AppointmentOrder.class),
                new PaperTemplate("pairing-order", DocumentKind.D08, PairingOrder.class),
                new PaperTemplate(
                        "plans-approval-order", DocumentKind.D17, PlansApprovalOrder.class),
                new PaperTemplate(
                        "best-mentor-certificate", DocumentKind.D31, BestMentorCertificate.class),
                new PaperTemplate(
                        "mentor-replacement-order", DocumentKind.D28, MentorReplacementOrder.class),
                new PaperTemplate(
                        "mentoring-stop-order", DocumentKind.D28, MentoringStopOrder.class),
                new PaperTemplate(
                        "mentor-substitution-order",
                        DocumentKind.D28,
                        MentorSubstitutionOrder.class),
                new PaperTemplate(
                        "mentoring-suspension-order",
                        DocumentKind.D28,
                        MentoringSuspensionOrder.class),
                new PaperTemplate(
                        "mentoring-completion-order",
                        DocumentKind.D28,
                        MentoringCompletionOrder.class),
                new PaperTemplate("final-event-order", DocumentKind.D29, FinalEventOrder.class),
                new PaperTemplate("reward-order", DocumentKind.D30, RewardOrder.class),
                new PaperTemplate("order-amendment", DocumentKind.D39, OrderAmendment.class),
                new PaperTemplate("order-cancellation", DocumentKind.D39, OrderCancellation.class),
                new PaperTemplate("council-extract", DocumentKind.D41, CouncilExtract.class),
                new PaperTemplate(
                        "accessibility-order", DocumentKind.D42, AccessibilityOrder.class),
                new PaperTemplate("thanks-to-mentor", DocumentKind.D31, ThanksToMentor.class),
                new PaperTemplate("thanks-to-parents", DocumentKind.D31, ThanksToParents.class),
                new PaperTemplate("thanks-to-partner", DocumentKind.D31, ThanksToPartner.class),
                new PaperTemplate("order-register", DocumentKind.D46, OrderRegister.class));
    }
}
