package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nastavnik.consent.ConsentKind;
import org.nastavnik.consent.Consents;
import org.nastavnik.consent.LabourAgreement;
import org.nastavnik.document.Registration;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Shell;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

class LabourStandingTest {

    private final MentorProfile profile = UnitFixtures.candidate();
    private Optional<LabourAgreement> signed = Optional.empty();
    private boolean covered;
    private boolean staff = true;

    private String words() {
        LabourStanding standing = new LabourStanding();
        standing.forms = new MentoringForms();
        standing.consents = new Papers();
        standing.schools =
                new Schools() {
                    @Override
                    public LocalDate today() {
                        return LocalDate.of(2026, 11, 20);
                    }
                };
        return standing.words(profile, new Ui(new Reader()));
    }

    @Test
    void saysWhichPapersWereSignedWhateverTheTickSays() {
        signed =
                Optional.of(
                        new LabourAgreement(
                                LocalDate.of(2026, 9, 7),
                                new Registration("14", LocalDate.of(2026, 9, 10))));

        assertThat(words())
                .isEqualTo(
                        "да: согласие от 07.09.2026, дополнительное соглашение № 14 от 10.09.2026");
    }

    @Test
    void saysThatMentoringBelongsToTheJob() {
        covered = true;

        assertThat(words()).isEqualTo("входит в трудовую функцию");
    }

    @Test
    void asksForThePapersOfAWorkerWhoHelpsWorkers() {
        assertThat(words()).startsWith("бумаги не подписаны");
    }

    @Test
    void asksForThePapersWhereTheTickPromisesThem() {
        staff = false;
        profile.labourIs(true, null);

        assertThat(words()).startsWith("бумаги не подписаны");
    }

    @Test
    void asksNothingOfAPupilOrAPartner() {
        staff = false;

        assertThat(words()).isEqualTo("нет");
    }

    private final class Papers extends Consents {

        @Override
        public Optional<LabourAgreement> labour(long personId, long schoolId, LocalDate day) {
            return signed;
        }

        @Override
        public boolean covered(long personId, long schoolId, ConsentKind kind, LocalDate day) {
            return covered && kind == ConsentKind.LABOUR_MENTORING;
        }

        @Override
        public boolean isStaff(long personId, long schoolId, LocalDate day) {
            return staff;
        }
    }

    private record Reader() implements Visitor {

        @Override
        public String base() {
            return "";
        }

        @Override
        public String csrfToken() {
            return "";
        }

        @Override
        public Locale locale() {
            return Locale.forLanguageTag("ru");
        }

        @Override
        public @Nullable Shell shell() {
            return null;
        }

        @Override
        public @Nullable String frameOrigin() {
            return null;
        }
    }
}
