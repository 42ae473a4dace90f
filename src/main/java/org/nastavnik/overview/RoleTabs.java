package org.nastavnik.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.Shell.Tab;
import org.nastavnik.site.Tabs;

/**
 * At most six tabs, by what the visitor is here; deeper things are reached from the thing itself.
 */
@RequestScoped
public class RoleTabs implements Tabs {

    private static final int MOST = 6;
    private static final Tab UNITS =
            new Tab("overview.tab.units", "units", List.of("matching", "journals"));
    private static final Tab ROAD_MAP = new Tab("overview.tab.roadMap", "road-map");

    private static final Tab SHEETS = new Tab("overview.tab.sheets", "jury");

    @Inject CurrentPerson current;

    @Override
    public List<Tab> forVisitor() {
        List<Tab> tabs = new ArrayList<>(List.of(new Tab("overview.tab.home", "")));
        if (current.is(Role.METHODIST) || current.is(Role.MUNICIPAL_ADMIN)) {
            tabs.addAll(centre());
        } else if (current.is(Role.CURATOR) || current.is(Role.DIRECTOR)) {
            tabs.addAll(school());
        } else if (current.is(Role.PSYCHOLOGIST)) {
            tabs.addAll(school().subList(0, 3));
            tabs.add(ROAD_MAP);
            tabs.add(new Tab("overview.tab.surveys", "surveys"));
        } else if (current.roles().equals(EnumSet.of(Role.EXPERT))) {
            tabs.add(SHEETS);
        } else {
            tabs.addAll(member());
        }
        if (current.is(Role.EXPERT) && !tabs.contains(SHEETS) && tabs.size() < MOST) {
            tabs.add(SHEETS);
        }
        return tabs.stream().limit(MOST).toList();
    }

    private List<Tab> centre() {
        List<Tab> tabs = new ArrayList<>(List.of(new Tab("overview.tab.schools", "schools")));
        boolean administrator = current.is(Role.MUNICIPAL_ADMIN);
        if (current.is(Role.METHODIST)) {
            tabs.add(new Tab("overview.tab.compendia", "compendia"));
            tabs.add(new Tab("overview.tab.contests", "contests"));
            tabs.add(new Tab("overview.tab.templates", "templates"));
            if (!administrator) {
                tabs.add(new Tab("overview.tab.requests", "join-requests"));
            }
        }
        if (administrator) {
            tabs.add(new Tab("overview.tab.registrations", "registrations"));
        }
        return tabs;
    }

    private static List<Tab> school() {
        return List.of(
                new Tab(
                        "overview.tab.people",
                        "persons",
                        List.of("consents", "roster", "codes", "class-teachers")),
                new Tab(
                        "overview.tab.mentors",
                        "mentors",
                        List.of("requests", "interviews", "category-changes", "leavers")),
                UNITS,
                new Tab("overview.tab.orders", "orders", List.of("council")),
                new Tab("overview.tab.compendium", "compendium", List.of("practices")));
    }

    /** The mentor's last one falls off; his first page leads there too. */
    private List<Tab> member() {
        List<Tab> tabs = new ArrayList<>(List.of(UNITS));
        if (current.isKnown()) {
            tabs.add(new Tab("overview.tab.mySurveys", "my-surveys"));
        }
        if (current.is(Role.CLASS_TEACHER)) {
            tabs.add(new Tab("overview.tab.myClass", "my-class"));
            tabs.add(new Tab("overview.tab.classRequests", "requests"));
        }
        if (current.is(Role.MENTOR)) {
            tabs.add(new Tab("overview.tab.training", "mentor-school"));
            tabs.add(new Tab("overview.tab.practices", "practices"));
            tabs.add(new Tab("overview.tab.portfolio", "portfolio"));
        }
        if (current.is(Role.MENTOR) || current.is(Role.MENTEE)) {
            tabs.add(ROAD_MAP);
        }
        return tabs;
    }
}
