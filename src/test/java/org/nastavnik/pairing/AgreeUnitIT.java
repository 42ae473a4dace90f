package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.Period;
import org.nastavnik.shared.PersonName;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;

/** Collections and actions inside the container, on the real database server. */
@ExtendWith(ArquillianExtension.class)
class AgreeUnitIT {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final SchoolYear YEAR = SchoolYear.of(DAY);

    @Deployment
    static WebArchive war() {
        return ShrinkWrap.create(ZipImporter.class, "nastavnik.war")
                .importFrom(new File(System.getProperty("war")))
                .as(WebArchive.class)
                .addClass(AgreeUnitIT.class)
                .addPackages(true, "org.assertj");
    }

    @PersistenceContext EntityManager entities;
    @Inject UserTransaction transaction;
    @Inject Persons persons;
    @Inject Bases bases;
    @Inject Units units;
    @Inject AgreeUnit agree;
    @Resource ManagedExecutorService executor;

    private long school;
    private long mentor;

    @BeforeEach
    void aSchoolWithAMentor() throws Exception {
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
                                + " directorPost) VALUES (?1, '2020-09-01', 'Школа пар',"
                                + " 'Школа пар', 'директор')")
                .setParameter(1, school)
                .executeUpdate();
        mentor = person("Ёлкин");
        bases.add(new MentorProfile(school, mentor, YEAR, "TEACHER_TEACHER"));
        transaction.commit();
    }

    @Test
    void keepsLettersAndSignsAsTyped() throws Exception {
        transaction.begin();
        long id = person("Ёж 🧑‍🏫");
        transaction.commit();
        entities.clear();

        assertThat(persons.known(id).name().lastName()).isEqualTo("Ёж 🧑‍🏫");
        assertThat(persons.known(id).searchName()).startsWith("еж");
    }

    @Test
    void refusesAPairOverTheMentorsCapacity() throws Exception {
        long first = proposed("Первый");
        long second = proposed("Второй");

        assertThat(agreed(first)).isTrue();
        assertThat(agreed(second)).isFalse();
        assertThat(state(second)).isEqualTo(MentoringUnit.State.PROPOSED);
    }

    @Test
    void letsOnlyOneOfTwoCuratorsHaveTheLastPlace() throws Exception {
        List<Long> rivals = List.of(proposed("Первый"), proposed("Второй"));
        CountDownLatch together = new CountDownLatch(2);

        List<Future<Boolean>> answers =
                rivals.stream().map(unit -> executor.submit(race(unit, together))).toList();
        boolean one = answers.get(0).get();
        boolean other = answers.get(1).get();

        assertThat(one ^ other).isTrue();
    }

    private Callable<Boolean> race(long unit, CountDownLatch together) {
        return () -> {
            together.countDown();
            together.await();
            return agreed(unit);
        };
    }

    private boolean agreed(long unit) throws Exception {
        transaction.begin();
        try {
            agree.agreeAll(units.byId(unit, school), DAY, mentor);
            transaction.commit();
            return true;
        } catch (RuleBroken full) {
            transaction.rollback();
            return false;
        }
    }

    private MentoringUnit.State state(long unit) {
        entities.clear();
        return units.byId(unit, school).state();
    }

    private long proposed(String mentee) throws Exception {
        transaction.begin();
        MentoringUnit.Terms terms =
                new MentoringUnit.Terms(
                        "TEACHER_TEACHER", null, "Цель", new Period(DAY, DAY.plusMonths(6)));
        MentoringUnit unit =
                new MentoringUnit(
                        school,
                        YEAR,
                        units.nextCode(school, YEAR, Units.PAIR_LETTER),
                        MentoringUnit.Kind.PAIR,
                        terms);
        unit.join(mentor, MemberRole.MENTOR, DAY);
        unit.join(person(mentee), MemberRole.MENTEE, DAY);
        long id = units.add(unit).id();
        transaction.commit();
        return id;
    }

    private long person(String lastName) {
        PersonName name = new PersonName(lastName, "Пример", "Примерович");
        Person person = new Person(name, Gender.M, DAY);
        person.affiliate(new Affiliation(school, AffiliationKind.TEACHER, null, DAY));
        return persons.add(person).id();
    }
}
