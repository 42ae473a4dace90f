package org.nastavnik.roadmap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.document.Registration;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** What the methodist does to the municipality's road map; nobody else writes it. */
@RequestScoped
class WriteCityRoadMap {

    @Inject CityRoadMaps maps;
    @Inject CityRoadMapPages pages;
    @Inject Schools schools;
    @Inject Forms forms;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;

    CityRoadMap mine() {
        current.require(Role.METHODIST);
        return maps.ofYear(pages.year()).orElseThrow(() -> new RoadMapNotFound("of the city"));
    }

    /** Whoever presses twice, or second, finds the map begun. */
    Problems begin(CityNamesForm form) {
        current.require(Role.METHODIST);
        Problems problems = forms.check(form);
        if (problems.isEmpty() && maps.ofYear(pages.year()).isEmpty()) {
            String authority = form.authority.strip();
            String town = form.town.strip();
            CityRoadMap map = new CityRoadMap(pages.year(), authority, town);
            pages.outline(authority, town)
                    .rows()
                    .forEach(row -> map.add(row.terms(), row.figure()));
            maps.add(map);
            log("CITY_ROAD_MAP_BEGUN");
        }
        return problems;
    }

    Problems name(CityRoadMap map, CityNamesForm form) {
        Problems problems = forms.check(form);
        Registration order = form.order(problems);
        if (!form.version.equals(String.valueOf(map.version()))) {
            problems.add(Problems.FORM, "site.problem.stale");
            form.version = String.valueOf(map.version());
        }
        if (problems.isEmpty()) {
            map.name(form.authority.strip(), form.town.strip(), order);
            log("CITY_ROAD_MAP_NAMED");
        }
        return problems;
    }

    /** The same row once more is a second press of the button. */
    Problems add(CityRoadMap map, CityRowForm form) {
        Problems problems = forms.check(form);
        CityRow.Terms terms = form.terms(map.year(), problems);
        LocalDate done = form.doneOn(schools.today(), problems);
        if (terms != null && problems.isEmpty() && !map.has(terms)) {
            map.add(terms, null).done(done, Typed.text(form.evidence));
            log("CITY_ROAD_MAP_ROW_ADDED");
        }
        return problems;
    }

    Problems change(CityRoadMap map, CityRow row, CityRowForm form) {
        Problems problems = forms.check(form);
        CityRow.Terms terms = form.terms(map.year(), problems);
        LocalDate done = form.doneOn(schools.today(), problems);
        if (!form.version.equals(String.valueOf(row.version()))) {
            problems.add(Problems.FORM, "site.problem.stale");
            form.version = String.valueOf(row.version());
        }
        if (terms != null && problems.isEmpty()) {
            row.become(terms);
            row.done(done, Typed.text(form.evidence));
            log("CITY_ROAD_MAP_ROW_CHANGED");
        }
        return problems;
    }

    void remove(CityRoadMap map, CityRow row) {
        map.remove(row);
        log("CITY_ROAD_MAP_ROW_REMOVED");
    }

    private void log(String action) {
        audit.write(current.personId(), null, action, "year:" + pages.year().startYear());
    }
}
