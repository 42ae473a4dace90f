package org.nastavnik.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.Bases;
import org.nastavnik.pairing.MentorProfile;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.place.GradedKind;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** «Школа наставника» and its tasks as activities of a course; accepted tasks count. */
@ApplicationScoped
class TrainingPlaces implements GradedKind {

    static final String CODE = "mentor-school";

    @Inject TrainingTasks tasks;
    @Inject MentorSchool school;
    @Inject Bases bases;
    @Inject Visitor visitor;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Offer> offers(CurrentPerson current) {
        Ui ui = new Ui(visitor);
        List<Offer> offers = new ArrayList<>();
        boolean leads = seesSchool(current);
        if (leads || current.is(Role.METHODIST)) {
            offers.add(new Offer(null, ui.t("training.title"), ui.t("training.place.description")));
        }
        if (leads) {
            tasks.standing(current.schoolId(), school.year()).stream()
                    .map(task -> new Offer(task.id(), task.title(), due(task, ui)))
                    .forEach(offers::add);
        }
        return offers;
    }

    private static String due(TrainingTask task, Ui ui) {
        return ui.t("training.place.task", ui.date(task.dueOn()));
    }

    @Override
    public Optional<String> path(@Nullable Long subject, CurrentPerson current) {
        if (!seesSchool(current) && !isMentor(current)) {
            return Optional.empty();
        }
        if (subject == null) {
            return Optional.of("mentor-school");
        }
        return tasks.known(subject)
                .filter(task -> task.schoolId() == current.schoolId() && !task.isWithdrawn())
                .filter(task -> seesSchool(current) || isAsked(task, current.personId()))
                .map(task -> "mentor-school/tasks/" + task.id());
    }

    @Override
    public Optional<String> review(@Nullable Long subject, long reviewed, CurrentPerson current) {
        if (current.isKnown() && current.personId() == reviewed) {
            return path(subject, current);
        }
        if (!seesSchool(current) || !school.asks(reviewed, current.schoolId(), school.year())) {
            return Optional.empty();
        }
        return subject == null
                ? Optional.of("mentor-school")
                : path(subject, current).map(task -> task + "/works/" + reviewed);
    }

    private static boolean seesSchool(CurrentPerson current) {
        return current.chosenSchool().isPresent()
                && (current.is(Role.CURATOR) || current.is(Role.DIRECTOR));
    }

    private static boolean isMentor(CurrentPerson current) {
        return current.chosenSchool().isPresent() && current.is(Role.MENTOR);
    }

    @Override
    public Optional<Done> done(@Nullable Long subject, long personId) {
        return subject == null
                ? ofYear(personId)
                : tasks.known(subject)
                        .filter(task -> !task.isWithdrawn() && isAsked(task, personId))
                        .map(task -> school.done(List.of(task), task.schoolId(), personId));
    }

    /** A mentor of two schools has the tasks of both. */
    private Optional<Done> ofYear(long personId) {
        return bases.profiles(personId, school.year()).stream()
                .filter(MentorProfile::isOffered)
                .map(profile -> ofSchool(profile.schoolId(), personId))
                .flatMap(Optional::stream)
                .reduce((one, other) -> new Done(one.done() + other.done(), one.of() + other.of()));
    }

    private Optional<Done> ofSchool(long schoolId, long personId) {
        List<TrainingTask> asked = tasks.standing(schoolId, school.year());
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(school.done(asked, schoolId, personId));
    }

    private boolean isAsked(TrainingTask task, long personId) {
        return school.asks(personId, task.schoolId(), task.year());
    }
}
