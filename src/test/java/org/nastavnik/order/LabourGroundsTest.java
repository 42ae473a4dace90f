package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nastavnik.consent.ConsentKind;
import org.nastavnik.consent.Consents;
import org.nastavnik.consent.LabourAgreement;
import org.nastavnik.document.Registration;
import org.nastavnik.docx.TemplateRejected;
import org.nastavnik.grammar.Post;
import org.nastavnik.pairing.Bases;
import org.nastavnik.pairing.MentorProfile;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.Person;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.Ids;
import org.nastavnik.shared.PersonName;
import org.nastavnik.shared.SchoolYear;

/** The line «Основание» of the order on mentors: what staff mentors have signed. */
class LabourGroundsTest {

    private static final long MENTOR = 13;
    private static final LocalDate DAY = OrderFixtures.TODAY;
    private static final LabourAgreement SIGNED =
            new LabourAgreement(
                    LocalDate.of(2026, 9, 7), new Registration("14", LocalDate.of(2026, 9, 10)));

    private final Order order = OrderFixtures.draft(OrderType.APPOINTMENT, "к");

    private static LabourGrounds grounds(String form, Optional<LabourAgreement> signed) {
        LabourGrounds grounds = new LabourGrounds();
        grounds.forms = new MentoringForms();
        grounds.bases =
                new Bases() {
                    @Override
                    public Optional<MentorProfile> mentor(
                            long personId, long schoolId, SchoolYear year) {
                        return Optional.of(new MentorProfile(schoolId, personId, year, form));
                    }
                };
        grounds.consents =
                new Consents() {
                    @Override
                    public Optional<LabourAgreement> labour(
                            long personId, long schoolId, LocalDate day) {
                        return signed;
                    }

                    @Override
                    public boolean covered(
                            long personId, long schoolId, ConsentKind kind, LocalDate day) {
                        return signed.isPresent();
                    }

                    @Override
                    public boolean isStaff(long personId, long schoolId, LocalDate day) {
                        return personId == MENTOR;
                    }
                };
        return grounds;
    }

    private static Person person(long id, AffiliationKind kind, String post) {
        Person person =
                new Person(
                        new PersonName("Черновик", "Ким", "Данилович"), Gender.M, LocalDate.EPOCH);
        person.affiliate(new Affiliation(1, kind, post, LocalDate.EPOCH));
        return Ids.giveChild(person, id);
    }

    private static Person teacher() {
        return person(MENTOR, AffiliationKind.TEACHER, "учитель физики");
    }

    @Test
    void areTheConsentAndTheSupplementOfAStaffMentor() throws IOException, TemplateRejected {
        LabourGrounds signed = grounds("TEACHER_TEACHER", Optional.of(SIGNED));
        AppointmentOrder paper =
                AppointmentOrder.of(
                        OrderFixtures.frame(null, List.of()),
                        OrderFixtures.YEAR,
                        DAY,
                        List.of(
                                new AppointmentOrder.Mentor(
                                        teacher().declinable(DAY),
                                        Post.of("учитель физики"),
                                        List.of("«Учитель – учитель»"))),
                        signed.ground(order, teacher(), DAY).stream().toList(),
                        false);

        assertThat(OrderOffice.plain(paper))
                .contains(
                        "Основание: письменное согласие Черновика К.Д. от 07.09.2026,"
                                + " дополнительное соглашение к трудовому договору от 10.09.2026"
                                + " № 14.");
        assertThat(signed.isMissing(order, teacher(), DAY)).isFalse();
    }

    @Test
    void areNoneAndMissedWhereNothingIsSigned() {
        LabourGrounds unsigned = grounds("TEACHER_TEACHER", Optional.empty());

        assertThat(unsigned.ground(order, teacher(), DAY)).isEmpty();
        assertThat(unsigned.isMissing(order, teacher(), DAY)).isTrue();
    }

    @Test
    void areNotAskedOfWhoHelpsPupils() {
        LabourGrounds pupils = grounds("PUPIL_PUPIL", Optional.of(SIGNED));

        assertThat(pupils.ground(order, teacher(), DAY)).isEmpty();
        assertThat(grounds("PUPIL_PUPIL", Optional.empty()).isMissing(order, teacher(), DAY))
                .isFalse();
    }

    @Test
    void areNotAskedOfWhoIsNoWorker() {
        Person partner = person(16, AffiliationKind.PARTNER_EMPLOYEE, "инженер");
        LabourGrounds unsigned = grounds("TEACHER_TEACHER", Optional.empty());

        assertThat(unsigned.isMissing(order, partner, DAY)).isFalse();
        assertThat(unsigned.ground(order, partner, DAY)).isEmpty();
    }
}
