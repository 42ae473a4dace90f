package org.nastavnik.training;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.Bases;
import org.nastavnik.pairing.MentorProfile;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.place.WorkMoved;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.Ids;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Shell;
import org.nastavnik.site.Visitor;

/** A school with two mentors, another with one, their tasks and works; no database. */
final class TrainingFixtures {

    static final long SCHOOL = 1;
    static final long OTHER_SCHOOL = 2;
    static final long MENTOR = 13;
    static final long SECOND = 14;
    static final long CURATOR = 12;
    static final SchoolYear YEAR = new SchoolYear(2026);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final Instant NOW = Instant.parse("2026-11-20T05:00:00Z");

    final List<TrainingTask> tasks = new ArrayList<>();
    final List<TaskWork> works = new ArrayList<>();
    final List<MentorProfile> profiles = new ArrayList<>();
    final List<WorkMoved> moved = new ArrayList<>();
    final KeptTasks keptTasks = new KeptTasks();
    final KeptWorks keptWorks = new KeptWorks();
    final MentorSchool school = new MentorSchool();
    final TrainingPlaces places = new TrainingPlaces();

    TrainingFixtures() {
        school.tasks = keptTasks;
        school.works = keptWorks;
        school.bases = new KeptBases();
        school.schools = new SchoolsToday();
        school.moved = new Moves();
        places.tasks = keptTasks;
        places.school = school;
        places.bases = school.bases;
        places.visitor = new Looking();
        profiles.add(new MentorProfile(SCHOOL, MENTOR, YEAR, "TEACHER_TEACHER"));
        profiles.add(new MentorProfile(SCHOOL, SECOND, YEAR, "TEACHER_TEACHER"));
    }

    static TrainingTask.Terms terms(String title) {
        return new TrainingTask.Terms(title, "Сделать", LocalDate.of(2026, 12, 1), null, null);
    }

    TrainingTask aTask(long schoolId) {
        TrainingTask task = new TrainingTask(schoolId, YEAR, terms("Задание"));
        tasks.add(Ids.give(task, 100 + tasks.size()));
        return task;
    }

    TaskWork aHandedIn(TrainingTask task, long person) {
        TaskWork work = Ids.give(new TaskWork(task, person), 500 + works.size());
        work.handIn("Сделано", NOW);
        works.add(work);
        return work;
    }

    void accepted(TrainingTask task, long person) {
        aHandedIn(task, person).accept(null, CURATOR, NOW);
    }

    static CurrentPerson person(long id, @Nullable Long schoolId, Role... roles) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        held.addAll(List.of(roles));
        return new CurrentPerson() {
            @Override
            public long personId() {
                return id;
            }

            @Override
            public Optional<Long> chosenSchool() {
                return Optional.ofNullable(schoolId);
            }

            @Override
            public Set<Role> roles() {
                return held;
            }
        };
    }

    final class KeptTasks extends TrainingTasks {

        @Override
        TrainingTask add(TrainingTask task) {
            tasks.add(Ids.give(task, 100 + tasks.size()));
            return task;
        }

        @Override
        void hold(long schoolId) {
            // nobody else is here
        }

        @Override
        Optional<TrainingTask> known(long id) {
            return tasks.stream().filter(task -> task.id() == id).findFirst();
        }

        @Override
        List<TrainingTask> ofYear(long schoolId, SchoolYear year) {
            return tasks.stream()
                    .filter(task -> task.schoolId() == schoolId && task.year().equals(year))
                    .toList();
        }
    }

    final class KeptWorks extends TaskWorks {

        @Override
        TaskWork add(TaskWork work) {
            if (!works.contains(work)) {
                works.add(Ids.give(work, 500 + works.size()));
            }
            return work;
        }

        @Override
        List<TaskWork> of(Collection<TrainingTask> asked, long schoolId) {
            List<Long> ids = asked.stream().map(TrainingTask::id).toList();
            return works.stream().filter(work -> ids.contains(work.taskId())).toList();
        }

        @Override
        List<TaskWork> of(Collection<TrainingTask> asked, long schoolId, long personId) {
            return of(asked, schoolId).stream()
                    .filter(work -> work.personId() == personId)
                    .toList();
        }
    }

    private final class KeptBases extends Bases {

        @Override
        public List<MentorProfile> mentors(long schoolId, SchoolYear year) {
            return profiles.stream().filter(p -> p.schoolId() == schoolId).toList();
        }

        @Override
        public Optional<MentorProfile> mentor(long personId, long schoolId, SchoolYear year) {
            return mentors(schoolId, year).stream()
                    .filter(p -> p.personId() == personId)
                    .findFirst();
        }

        @Override
        public List<MentorProfile> profiles(long personId, SchoolYear year) {
            return profiles.stream().filter(p -> p.personId() == personId).toList();
        }
    }

    private static final class SchoolsToday extends Schools {

        @Override
        public LocalDate today() {
            return TODAY;
        }
    }

    private static final class Looking implements Visitor {

        @Override
        public String base() {
            return "/s/1";
        }

        @Override
        public String csrfToken() {
            return "token";
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

    private final class Moves implements Event<WorkMoved> {

        @Override
        public void fire(WorkMoved event) {
            moved.add(event);
        }

        @Override
        public <U extends WorkMoved> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends WorkMoved> CompletionStage<U> fireAsync(
                U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<WorkMoved> select(Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends WorkMoved> Event<U> select(Class<U> type, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends WorkMoved> Event<U> select(
                TypeLiteral<U> type, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
