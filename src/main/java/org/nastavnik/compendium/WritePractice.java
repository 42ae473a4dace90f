package org.nastavnik.compendium;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;

/** Takes what was typed about a practice, new or known, or says what is wrong with it. */
@RequestScoped
class WritePractice {

    @Inject VisiblePractices visible;
    @Inject Practices practices;
    @Inject OpenCompendium open;
    @Inject MentoringForms mentoringForms;
    @Inject CurrentPerson current;
    @Inject Forms forms;

    @Nullable Practice create(PracticeForm form, Problems problems) {
        Set<Long> authors = check(form, List.of(), problems);
        return problems.isEmpty()
                ? practices.add(
                        new Practice(current.schoolId(), open.year(), form.texts(), authors))
                : null;
    }

    void change(Practice practice, PracticeForm form, Problems problems) {
        Set<Long> authors = check(form, practice.authors(), problems);
        if (practice.version() != form.version) {
            problems.add(Problems.FORM, "site.problem.stale");
        }
        if (!problems.isEmpty()) {
            return;
        }
        try {
            practice.write(form.texts(), authors);
        } catch (RuleBroken broken) {
            problems.add(Problems.FORM, broken);
        }
    }

    private Set<Long> check(PracticeForm form, List<Long> already, Problems problems) {
        problems.addAll(forms.check(form));
        if (!form.form.isBlank() && !mentoringForms.knows(form.form)) {
            problems.add("form", "site.problem.choice");
        }
        Set<Long> authors = new LinkedHashSet<>(form.authors);
        Set<Long> possible =
                visible.candidates(already).stream().map(Person::id).collect(Collectors.toSet());
        if (authors.isEmpty()) {
            problems.add("authors", "compendium.rule.noAuthor");
        } else if (!possible.containsAll(authors)) {
            problems.add("authors", "site.problem.choice");
        }
        return authors;
    }
}
