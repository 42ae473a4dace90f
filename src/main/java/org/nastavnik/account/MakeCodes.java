package org.nastavnik.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.shared.CodeText;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** Draws a code for each of the persons; whoever prints the sheet sees them, and nobody later. */
@RequestScoped
class MakeCodes {

    @Inject LinkCodes codes;
    @Inject RoleAssignments assignments;
    @Inject Belonging belonging;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Visitor visitor;
    @Inject Clock clock;

    /**
     * @param role for those who have none; null where everybody has
     */
    CodeSheetPage make(List<Person> persons, @Nullable Role role) {
        persons.forEach(this::requireOnlyHere);
        List<CodeSheetPage.Slip> slips = new ArrayList<>();
        for (Person person : persons) {
            slips.add(slip(person, role));
        }
        return new CodeSheetPage(slips, lastDay());
    }

    private String lastDay() {
        Ui ui = new Ui(visitor);
        return ui.date(LocalDate.ofInstant(clock.instant().plus(LinkCode.LIFE), clock.getZone()));
    }

    /** The code would give away what another school or the centre trusts this person with. */
    private void requireOnlyHere(Person person) {
        if (!belonging.onlyTo(current.schoolId(), person)) {
            throw new RuleBroken("account.rule.elsewhere", person.name().full());
        }
    }

    private CodeSheetPage.Slip slip(Person person, @Nullable Role role) {
        long school = current.schoolId();
        String text = CodeText.draw();
        Role given = assignments.of(person.id()).isEmpty() ? role : null;
        codes.replace(
                new LinkCode(
                        school, person.id(), text, given, current.personId(), clock.instant()));
        audit.write(current.personId(), school, "CODE_MADE", "person:" + person.id());
        return new CodeSheetPage.Slip(person.name().full(), person.postIn(school), text);
    }
}
