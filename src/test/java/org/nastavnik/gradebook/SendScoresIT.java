package org.nastavnik.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nastavnik.people.Identities;
import org.nastavnik.people.IdentityHints;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.place.PlaceLaunched;
import org.nastavnik.place.WorkMoved;
import org.nastavnik.platform.CourseFacts;
import org.nastavnik.platform.LtiCourses;
import org.nastavnik.platform.PlatformEndpoints;
import org.nastavnik.platform.Registration;
import org.nastavnik.platform.Registrations;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

/** The way of a score, inside the container, on the real database, with the background at work. */
@ExtendWith(ArquillianExtension.class)
class SendScoresIT {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    @Deployment
    static WebArchive war() {
        return ShrinkWrap.create(ZipImporter.class, "nastavnik.war")
                .importFrom(new File(System.getProperty("war")))
                .as(WebArchive.class)
                .addClasses(SendScoresIT.class, CountedWork.class, GradebookDouble.class)
                .addAsResource(
                        new StringAsset("nastavnik.allow.http.loopback=true"),
                        "META-INF/microprofile-config.properties")
                .addPackages(true, "org.assertj");
    }

    @PersistenceContext EntityManager entities;
    @Inject UserTransaction transaction;
    @Inject Persons persons;
    @Inject Identities identities;
    @Inject Registrations registrations;
    @Inject LtiCourses courses;
    @Inject CountedWork work;
    @Inject GradeRound round;
    @Inject ClaimScores claims;
    @Inject SendScores send;
    @Inject Scores scores;
    @Inject MakeColumns make;
    @Inject Event<WorkMoved> moved;
    @Inject Event<PlaceLaunched> launched;
    @Resource ManagedExecutorService executor;

    private GradebookDouble moodle;
    private long registration;
    private String course;

    @BeforeEach
    void aPlatform() throws Exception {
        moodle = new GradebookDouble();
        transaction.begin();
        Registration known =
                new Registration(
                        moodle.at(""),
                        "client",
                        new PlatformEndpoints(
                                moodle.at("/auth"), moodle.at("/token"), moodle.at("/jwks")),
                        Instant.now());
        known.deploy("1");
        known.activate();
        registrations.add(known);
        registration = known.id();
        course = registration + ":1:2";
        courses.seen(
                new CourseFacts(
                        course,
                        registration,
                        "Курс",
                        null,
                        moodle.at(GradebookDouble.LIST + "?type_id=1"),
                        null));
        transaction.commit();
    }

    @AfterEach
    void away() throws Exception {
        transaction.begin();
        registrations.byId(registration).disable();
        transaction.commit();
        moodle.close();
    }

    private long person(String sub) throws Exception {
        transaction.begin();
        PersonName name = new PersonName("Учебная", "Проба", "Примеровна");
        long id = persons.add(new Person(name, Gender.F, DAY)).id();
        identities.seen(registration, sub, new IdentityHints(null, null, null, null)).linkTo(id);
        transaction.commit();
        return id;
    }

    private void opened() throws Exception {
        transaction.begin();
        String lineItem = moodle.at(GradebookDouble.COLUMN + "?type_id=1");
        launched.fire(
                new PlaceLaunched(registration, course, 1, CountedWork.PLACE, null, lineItem, "5"));
        transaction.commit();
    }

    private void did(long person, int done, int of) throws Exception {
        work.is(person, done, of);
        transaction.begin();
        moved.fire(new WorkMoved(CountedWork.PLACE, person));
        transaction.commit();
    }

    /** The timer of the container plays too; whoever comes first. */
    private void until(Callable<Boolean> reached) throws Exception {
        for (int i = 0; i < 100 && !reached.call(); i++) {
            round.play();
            Thread.sleep(100);
        }
        assertThat(reached.call()).isTrue();
    }

    private List<String> sent(String user) {
        return moodle.taken(user).stream()
                .map(s -> s.getInt("scoreGiven") + "/" + s.getInt("scoreMaximum"))
                .toList();
    }

    private String of(String column) throws Exception {
        List<?> found = scoreRows(column, "1 = 1");
        return found.isEmpty() ? "none" : String.valueOf(found.get(0));
    }

    /** In a transaction: without one the threads of the senders would share its connection. */
    private List<?> scoreRows(String column, String which) throws Exception {
        transaction.begin();
        try {
            return entities.createNativeQuery(
                            "SELECT "
                                    + column
                                    + " FROM grade_score WHERE registrationId = ? AND "
                                    + which)
                    .setParameter(1, registration)
                    .getResultList();
        } finally {
            transaction.rollback();
        }
    }

    private void set(String change) throws Exception {
        transaction.begin();
        entities.createNativeQuery("UPDATE grade_score SET " + change + " WHERE registrationId = ?")
                .setParameter(1, registration)
                .executeUpdate();
        transaction.commit();
    }

    @Test
    void workThatMovedArrivesOnce() throws Exception {
        long person = person("11");
        opened();

        did(person, 1, 4);
        until(() -> "SENT".equals(of("state")));
        did(person, 1, 4);
        round.play();
        did(person, 2, 4);
        until(() -> sent("11").size() > 1);
        round.play();

        assertThat(sent("11")).containsExactly("1/4", "2/4");
    }

    @Test
    void newColumnTellsWhatWasDoneBefore() throws Exception {
        long person = person("11");
        work.is(person, 3, 4);

        opened();

        until(() -> sent("11").equals(List.of("3/4")));
    }

    @Test
    void nothingIsSentForAnAccountWithoutAPerson() throws Exception {
        long person = person("11");
        work.is(person, 3, 4);
        opened();
        until(() -> sent("11").equals(List.of("3/4")));
        moodle.breaks(503);
        did(person, 4, 4);
        until(() -> count("obstacle IS NOT NULL") == 1);
        transaction.begin();
        identities.find(registration, "11").orElseThrow().unlink();
        transaction.commit();
        moodle.breaks(0);
        set("dueAt = '2026-01-01'");

        until(() -> "none".equals(of("state")));

        assertThat(sent("11")).containsExactly("3/4");
    }

    @Test
    void waitsForAPlatformThatIsDown() throws Exception {
        long person = person("11");
        moodle.breaks(503);
        opened();
        did(person, 1, 4);
        until(() -> count("obstacle IS NOT NULL") == 1);
        assertThat(of("state")).isEqualTo("WAITING");

        moodle.breaks(0);
        set("dueAt = '2026-01-01'");

        until(() -> "SENT".equals(of("state")));
        assertThat(sent("11")).containsExactly("1/4");
    }

    @Test
    void twoSendersAtOnceSendEachScoreOnce() throws Exception {
        List<Long> people = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            people.add(person("u" + i));
            work.is(people.get(i), i, 12);
        }
        moodle.breaks(503);
        opened();
        until(() -> count("obstacle IS NOT NULL") == 12);
        moodle.breaks(0);
        set("dueAt = '2026-01-01'");
        CountDownLatch together = new CountDownLatch(2);
        Callable<Integer> sender =
                () -> {
                    together.countDown();
                    together.await();
                    return send.send();
                };

        List<Future<Integer>> senders = List.of(executor.submit(sender), executor.submit(sender));
        for (Future<Integer> one : senders) {
            one.get();
        }

        until(() -> count("state = 'SENT'") == 12);
        for (int i = 0; i < 12; i++) {
            assertThat(sent("u" + i)).hasSize(1);
        }
    }

    private long count(String which) throws Exception {
        return ((Number) scoreRows("COUNT(*)", which).get(0)).longValue();
    }

    @Test
    void nodeKilledAfterTheCallDoublesNothing() throws Exception {
        Claimed claimed = claimedByTheDead();
        assertThat(scores.send(claimed.registration(), claimed.lineItem(), claimed.score()))
                .isEqualTo(Delivery.ACCEPTED);

        set("leasedUntil = '2026-01-01', dueAt = '2026-01-01'");
        until(() -> "SENT".equals(of("state")));

        assertThat(sent("11")).containsExactly("2/4");
    }

    @Test
    void nodeKilledBeforeTheCallLosesNothing() throws Exception {
        claimedByTheDead();

        set("leasedUntil = '2026-01-01', dueAt = '2026-01-01'");
        until(() -> "SENT".equals(of("state")));

        assertThat(sent("11")).containsExactly("2/4");
    }

    /**
     * The background may be quicker than the test; then the test changes the work and is quicker.
     */
    private Claimed claimedByTheDead() throws Exception {
        long person = person("11");
        moodle.breaks(503);
        opened();
        did(person, 2, 4);
        until(() -> count("obstacle IS NOT NULL") == 1);
        moodle.breaks(0);
        transaction.begin();
        OutgoingScore score =
                entities.createQuery(
                                "select s from OutgoingScore s where s.registrationId = :r",
                                OutgoingScore.class)
                        .setParameter("r", registration)
                        .getSingleResult();
        String claim = "of the dead";
        score.claim(claim, Instant.now());
        transaction.commit();
        return new Claimed(
                score.id(),
                score.columnId(),
                claim,
                score.revision(),
                registrations.byId(registration),
                moodle.at(GradebookDouble.COLUMN + "?type_id=1"),
                "11",
                score.work(),
                score.stamp(),
                false);
    }

    @Test
    @DisplayName("attack F15: a line item that was deleted")
    void columnThatIsGoneIsSwitchedOff() throws Exception {
        long person = person("11");
        moodle.loses();
        opened();
        did(person, 1, 4);

        until(() -> "COLUMN_GONE".equals(of("obstacle")));

        assertThat(
                        entities.createNativeQuery(
                                        "SELECT state FROM grade_column WHERE registrationId = ?")
                                .setParameter(1, registration)
                                .getSingleResult())
                .isEqualTo("GONE");
    }

    @Test
    @DisplayName("attack F15: a user whom the course does not grade")
    void teacherIsRefusedOnce() throws Exception {
        long person = person("11");
        moodle.enrolsAsTeacher("11");
        opened();
        did(person, 1, 4);

        until(() -> "REFUSED".equals(of("state")));

        assertThat(of("obstacle")).isEqualTo("NOT_GRADABLE");
        assertThat(of("attempts")).isEqualTo("1");
    }

    @Test
    void twoWhoOrderTheSameColumnAtOnceGetOne() throws Exception {
        ColumnOrder order =
                new ColumnOrder(registration, course, null, CountedWork.PLACE, null, "Дела", 1);
        CountDownLatch together = new CountDownLatch(2);
        Callable<Boolean> curator =
                () -> {
                    together.countDown();
                    together.await();
                    make.order(order);
                    return true;
                };

        List<Future<Boolean>> curators =
                List.of(executor.submit(curator), executor.submit(curator));
        for (Future<Boolean> one : curators) {
            assertThat(one.get()).isTrue();
        }

        until(() -> moodle.items().size() == 1);
        round.play();
        make.order(order);
        assertThat(moodle.items()).hasSize(1);
        assertThat(moodle.items().get(0).getString("resourceId")).isEqualTo("nastavnik:counted");
    }
}
