package org.nastavnik.training;

import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.SchoolOwned;
import org.nastavnik.shared.SchoolYear;

/**
 * A task that a school sets its mentors for a year. It may be reworded at any time; withdrawn, it
 * asks nothing of anybody, and what was written stays.
 */
@Entity
@Table(name = "training_task")
@NamedQuery(
        name = "TrainingTask.ofYear",
        query =
                "select t from TrainingTask t where t.schoolId = :school and t.startYear = :year"
                        + " order by t.dueOn, t.id")
class TrainingTask extends SchoolOwned {

    private int startYear;
    private String title;
    @Lob private String description;
    private LocalDate dueOn;
    private @Nullable String link;
    private @Nullable Integer hours;
    private boolean withdrawn;

    protected TrainingTask() {}

    TrainingTask(long schoolId, SchoolYear year, Terms terms) {
        super(schoolId);
        this.startYear = year.startYear();
        reword(terms);
    }

    /**
     * @param link to the material
     * @param hours academic hours that the task counts for
     */
    record Terms(
            String title,
            String description,
            LocalDate dueOn,
            @Nullable String link,
            @Nullable Integer hours) {}

    final void reword(Terms terms) {
        title = terms.title();
        description = terms.description();
        dueOn = terms.dueOn();
        link = terms.link();
        hours = terms.hours();
    }

    void withdraw() {
        withdrawn = true;
    }

    void restore() {
        withdrawn = false;
    }

    Terms terms() {
        return new Terms(title, description, dueOn, link, hours);
    }

    SchoolYear year() {
        return new SchoolYear(startYear);
    }

    String title() {
        return title;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }
}
