package org.nastavnik.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.site.Forms;
import org.nastavnik.site.NotAllowed;
import org.nastavnik.site.Problems;

/**
 * Writes acts into the dictionary of grounds: the centre those of country, region and town, once
 * for all schools, a curator those of his own school.
 */
@RequestScoped
class WriteLegalAct {

    @Inject LegalActs acts;
    @Inject CurrentPerson current;
    @Inject Forms forms;
    @Inject ProgrammeYears years;

    /** Whose own acts are seen besides the city's. */
    long school() {
        return current.chosenSchool().orElse(LegalAct.CITY);
    }

    /** Whose acts the current person writes. */
    List<Ground.Level> levels() {
        List<Ground.Level> mine = new ArrayList<>();
        if (current.is(Role.METHODIST)) {
            mine.addAll(
                    List.of(Ground.Level.FEDERAL, Ground.Level.REGIONAL, Ground.Level.MUNICIPAL));
        }
        if (current.is(Role.CURATOR)) {
            mine.add(Ground.Level.LOCAL);
        }
        return List.copyOf(mine);
    }

    /** An act never moves from the city to a school or back. */
    List<Ground.Level> levelsOf(LegalAct act) {
        return levels().stream()
                .filter(level -> (level == Ground.Level.LOCAL) != act.isOfCity())
                .toList();
    }

    /** The act to be changed; one that only others may change is not allowed. */
    LegalAct mine(long id) {
        LegalAct act = acts.byId(id, school());
        if (levelsOf(act).isEmpty()) {
            throw new NotAllowed("legal act");
        }
        return act;
    }

    /** The centre writes on for all schools, whichever goes into the archive. */
    void requireWorking() {
        if (!current.is(Role.METHODIST)) {
            years.requireWorking(current.schoolId());
        }
    }

    /** The shipped act that is to be written anew. */
    Ground shipped(String number) {
        current.require(Role.METHODIST);
        return CountryGrounds.numbered(number).orElseThrow(() -> new LegalActNotFound(0));
    }

    /** The act; null where anything is wrong. Sent twice, it is written once. */
    @Nullable LegalAct create(LegalActForm form, Problems problems) {
        if (!form.of.isEmpty()) {
            form.keep(shipped(form.of));
        }
        Ground ground = read(form, levels(), problems);
        if (ground == null) {
            return null;
        }
        boolean local = ground.level() == Ground.Level.LOCAL;
        acts.hold(local ? current.schoolId() : LegalAct.CITY);
        Optional<LegalAct> same = known(ground);
        if (same.filter(act -> act.ground().equals(ground)).isPresent()) {
            return same.get();
        }
        if (same.isPresent() || form.of.isEmpty() && CountryGrounds.has(ground)) {
            problems.add("number", "order.ground.problem.known");
            return null;
        }
        return acts.keep(new LegalAct(local ? current.schoolId() : LegalAct.CITY, ground));
    }

    /** Whether it was written; the problems say why not. */
    boolean rewrite(LegalAct act, LegalActForm form, Problems problems) {
        acts.hold(act);
        if (CountryGrounds.has(act.ground())) {
            form.keep(act.ground());
        }
        if (!form.version.equals(String.valueOf(act.version()))) {
            problems.add(Problems.FORM, "site.problem.stale");
            form.version = String.valueOf(act.version());
            return false;
        }
        Ground ground = read(form, levelsOf(act), problems);
        if (ground == null) {
            return false;
        }
        boolean another = !ground.isSameAct(act.ground());
        if (another && (known(ground).isPresent() || CountryGrounds.has(ground))) {
            problems.add("number", "order.ground.problem.known");
            return false;
        }
        act.become(ground);
        acts.keep(act);
        return true;
    }

    private @Nullable Ground read(
            LegalActForm form, List<Ground.Level> allowed, Problems problems) {
        problems.addAll(forms.check(form));
        Ground ground = form.ground(problems);
        if (ground != null && !allowed.contains(ground.level())) {
            problems.add("level", "site.problem.choice");
            return null;
        }
        return ground;
    }

    private Optional<LegalAct> known(Ground ground) {
        return acts.known(school()).stream()
                .filter(act -> act.ground().isSameAct(ground))
                .findFirst();
    }
}
