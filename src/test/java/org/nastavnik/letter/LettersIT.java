package org.nastavnik.letter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

/** The weekly letter inside the container: its mail library, the real database, a mail server. */
@ExtendWith(ArquillianExtension.class)
class LettersIT {

    private static final LocalDate SINCE = LocalDate.of(2020, 9, 1);

    @Deployment
    static WebArchive war() {
        return ShrinkWrap.create(ZipImporter.class, "nastavnik.war")
                .importFrom(new File(System.getProperty("war")))
                .as(WebArchive.class)
                .addClasses(LettersIT.class, SmtpDouble.class)
                .addPackages(true, "org.assertj")
                .addAsLibrary(
                        ShrinkWrap.create(JavaArchive.class, "settings.jar")
                                .addAsResource(
                                        new StringAsset(settings()),
                                        "META-INF/microprofile-config.properties"));
    }

    /** The server remembers what it has read at its start, so they stand there before it. */
    private static String settings() {
        return """
        nastavnik.smtp.host=127.0.0.1
        nastavnik.smtp.port=%d
        nastavnik.smtp.security=NONE
        nastavnik.smtp.from=nastavnik@example.org
        nastavnik.smtp.hour=0
        nastavnik.smtp.day=%s
        nastavnik.smtp.link=https://moodle.example.org/course/7
        """
                .formatted(SmtpDouble.freePort(), LocalDate.now(Schools.ZONE).getDayOfWeek());
    }

    @PersistenceContext EntityManager entities;
    @Inject UserTransaction transaction;
    @Inject Persons persons;
    @Inject RoleAssignments assignments;
    @Inject SendLetters letters;

    private SmtpDouble server;
    private long school;

    @BeforeEach
    void aSchoolWithACuratorAndAPupilWhoMentors() throws Exception {
        server =
                new SmtpDouble(
                        ConfigProvider.getConfig().getValue("nastavnik.smtp.port", Integer.class));
        transaction.begin();
        entities.createNativeQuery("INSERT INTO school (version, city) VALUES (0, 'Примерск')")
                .executeUpdate();
        school =
                ((Number)
                                entities.createNativeQuery("SELECT MAX(id) FROM school")
                                        .getSingleResult())
                        .longValue();
        entities.createNativeQuery(
                        "INSERT INTO school_requisites (schoolId, validFrom, fullName, shortName,"
                                + " directorPost) VALUES (?1, '2020-09-01', 'Школа писем',"
                                + " 'Школа писем', 'директор')")
                .setParameter(1, school)
                .executeUpdate();
        Person curator = person("Образцова", AffiliationKind.LEADER, school, null);
        curator.contacts(null, "curator" + school + "@example.org");
        Person pupil =
                person("Первоклашкин", AffiliationKind.PUPIL, school, LocalDate.of(2014, 1, 1));
        pupil.contacts(null, "pupil" + school + "@example.org");
        assignments.assign(curator.id(), Role.CURATOR, school);
        assignments.assign(pupil.id(), Role.MENTOR, school);
        askToComeIn(school);
        transaction.commit();
    }

    /** Something waits for the curator. */
    private void askToComeIn(long school) {
        entities.createNativeQuery(
                        "INSERT INTO identity (registrationId, sub, lastSeenAt, unsent)"
                                + " VALUES (1, ?1, '2026-09-01 08:00:00', FALSE)")
                .setParameter(1, "newcomer" + school)
                .executeUpdate();
        entities.createNativeQuery(
                        "INSERT INTO join_request (version, schoolId, identityId, lastName,"
                                + " firstName, gender, kind, role, state, askedAt)"
                                + " SELECT 0, ?1, i.id, 'Новенькая', 'Анна', 'F', 'TEACHER',"
                                + " 'MENTOR', 'WAITING', '2026-09-01 08:00:00'"
                                + " FROM identity i WHERE i.sub = ?2")
                .setParameter(1, school)
                .setParameter(2, "newcomer" + school)
                .executeUpdate();
    }

    private Person person(String last, AffiliationKind kind, long school, LocalDate born) {
        Person person = new Person(new PersonName(last, "Яна", null), Gender.F, SINCE);
        person.bornOn(born);
        person.affiliate(new Affiliation(school, kind, null, SINCE));
        return persons.add(person);
    }

    @AfterEach
    void noMoreLetters() throws Exception {
        server.close();
    }

    @Test
    void curatorGetsOneLetterAWeekWithNumbersAndALinkAndAPupilNone() {
        letters.sendDue();
        letters.sendDue();

        assertThat(mine()).hasSize(1);
        String text = text(mine().get(0));
        assertThat(text)
                .contains("Школа писем", "сделать: ", "https://moodle.example.org/course/7")
                .doesNotContain("Первоклашкин", "Образцова", "Новенькая");
        assertThat(server.letters()).noneMatch(letter -> letter.contains("pupil"));
    }

    @Test
    void letterThatTheServerRefusedIsSentWhenItTakesItAgain() {
        server.refuse(true);
        letters.sendDue();
        assertThat(mine()).isEmpty();

        server.refuse(false);
        letters.sendDue();

        assertThat(mine()).hasSize(1);
    }

    /** Other schools of the same database get theirs, too. */
    private List<String> mine() {
        String curator = "curator" + school + "@";
        return server.letters().stream().filter(letter -> letter.contains(curator)).toList();
    }

    /** What the reader sees; a letter in Russian travels as base64. */
    private static String text(String letter) {
        String body = letter.substring(letter.indexOf("\n\n") + 2);
        return letter.contains("base64")
                ? new String(
                        Base64.getMimeDecoder().decode(body),
                        java.nio.charset.StandardCharsets.UTF_8)
                : body;
    }
}
