package org.nastavnik.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.List;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.shared.SchoolOwned;
import org.nastavnik.site.Typed;

/** What the personalised programme of a teacher (D44) says beyond the plan. One for each pair. */
@Entity
@Table(name = "staff_programme")
@NamedQuery(
        name = "StaffProgramme.ofUnit",
        query = "select p from StaffProgramme p where p.schoolId = :school and p.unitId = :unit")
public class StaffProgramme extends SchoolOwned {

    private long unitId;
    private String model;
    private String tasks;
    private String difficulties;
    private String strengths;
    private String expected;

    protected StaffProgramme() {}

    StaffProgramme(MentoringUnit unit, Words words) {
        super(unit.schoolId());
        this.unitId = unit.id();
        say(words);
    }

    /**
     * As typed, one thing a line.
     *
     * @param model «традиционное», «реверсивное»
     * @param difficulties of the work; never of health or family
     */
    public record Words(
            String model, String tasks, String difficulties, String strengths, String expected) {

        List<String> taskList() {
            return Typed.lines(tasks);
        }

        List<String> difficultyList() {
            return Typed.lines(difficulties);
        }

        List<String> strengthList() {
            return Typed.lines(strengths);
        }

        List<String> expectedList() {
            return Typed.lines(expected);
        }
    }

    final void say(Words words) {
        model = words.model();
        tasks = words.tasks();
        difficulties = words.difficulties();
        strengths = words.strengths();
        expected = words.expected();
    }

    Words words() {
        return new Words(model, tasks, difficulties, strengths, expected);
    }
}
