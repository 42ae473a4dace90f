package org.nastavnik.bench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of the service and how the results call it.
 *
 * @param path below the address of the session
 */
record WalkedPage(String name, String path) {

    /** Reads well in a table: who looks, then where. */
    private static List<WalkedPage> of(String who, String paths) {
        return Stream.of(paths.strip().split("\\s+"))
                .map(path -> path.equals("home") ? "" : path)
                .map(path -> new WalkedPage(named(who, path), path))
                .toList();
    }

    private static String named(String who, String path) {
        String words =
                Stream.of(path.split("/"))
                        .map(part -> part.matches("\\d+") ? "one" : part)
                        .collect(Collectors.joining("-"));
        return who + "/" + (path.isEmpty() ? "home" : words);
    }

    static List<WalkedPage> ofLeader(String who, int unit, int order) {
        return of(
                who,
                """
                home reminders persons persons/%1$d mentors mentors/%1$d requests
                units matching units/%2$d units/%2$d/plan units/%2$d/journal journals orders
                orders/register orders/acquaintance orders/%3$d consents documents road-map surveys surveys/1
                compendium practices programme-year school mentor-school
                """
                        .formatted(10 + unit, unit, order));
    }

    static List<WalkedPage> ofPsychologist() {
        return of(
                "psychologist",
                "home reminders persons mentors requests interviews units matching road-map"
                        + " surveys");
    }

    static List<WalkedPage> ofMethodist() {
        return of(
                "methodist",
                "home reminders schools schools/1 compendia contests templates join-requests");
    }

    static List<WalkedPage> ofMentor(int unit, boolean writesPlan) {
        return of(
                "mentor",
                """
                home reminders units units/%1$d units/%1$d/plan units/%1$d/journal
                units/%1$d/journal/new calendar my-surveys mentor-school practices portfolio
                road-map %2$s
                """
                        .formatted(unit, writesPlan ? "units/" + unit + "/plan/table" : ""));
    }

    static List<WalkedPage> ofMentee(int unit) {
        return of(
                "mentee",
                """
                home reminders units units/%1$d units/%1$d/plan units/%1$d/journal calendar
                my-surveys road-map
                """
                        .formatted(unit));
    }
}
