package org.nastavnik.it;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The permission matrix of the programme: what may be read and written, by whom. A line is an
 * object, an act, the address of it in school № 1 (after ~ the like of school № 2) and a cell for
 * each role (an expert, who is the last one, is refused where his cell is left out); behind #
 * stands why a cell is not what the matrix says.
 *
 * <ul>
 *   <li>{@code +} open, {@code .} refused
 *   <li>{@code (+)}, {@code (.)} open or refused where the matrix says otherwise, told behind #
 *   <li>{@code *} open, but not tried here: a form without words would change something or find
 *       nothing
 * </ul>
 */
final class PermissionTable {

    /** Sit in school № 1, but for the class teacher, who is of № 2, and the centre. */
    private static final List<String> ROLES =
            List.of(
                    "curator1",
                    "director1",
                    "mentor1",
                    "mentee1",
                    "psychologist1",
                    "classteacher2",
                    "methodist",
                    "admin",
                    "expert");

    private static final List<String> OF_SCHOOL_1 = ROLES.subList(0, 5);
    private static final List<String> OF_SCHOOL_2 =
            List.of("curator2", "director2", "mentor2", "mentee2", "classteacher2");

    private static final String TABLE =
            """
            school card      | GET  | school                             | + + + + + + . . |
            school card      | GET  | schools/1                          | . . . . . . + + |
            school card      | GET  | schools/1/edit                     | . . . . . . . + |
            school card      | POST | schools/1                          | . . . . . . . + |
            school card      | GET  | school/facts                       | + + . . . . . . |
            school card      | POST | school/facts                       | + + . . . . . . |
            requisites       | GET  | school/requisites/new              | + + . . . . . . |
            requisites       | POST | school/requisites                  | + + . . . . . . |
            school card      | GET  | school/succession                  | + . . . . . . . |
            school card      | POST | school/succession                  | + . . . . . . . |
            programme year   | GET  | programme-year                     | + + + + + + . . |
            programme year   | GET  | programme-year/form                | + . . . . . . . |
            programme year   | POST | programme-year                     | + . . . . . . . |
            programme year   | GET  | programme-year/beginning           | + . . . . . . . |
            programme year   | POST | programme-year/reopening           | . * . . . . . . |
            persons          | GET  | persons                            | + + . . + (.) . . | # a class teacher sees his class on its own page
            persons          | GET  | persons/new                        | + . . . . . . . |
            persons          | POST | persons                            | + . . . . . . . |
            persons          | GET  | persons/13/edit ~ persons/23/edit  | + . . . . . . . |
            persons          | POST | persons/13 ~ persons/23            | + . . . . . . . |
            persons          | GET  | persons/import                     | + . . . . . . . |
            persons          | GET  | persons/13/forms ~ persons/23/forms | + (+) . . . . . . | # a director corrects how names are declined in what he signs
            data of minors   | GET  | persons/101 ~ persons/202          | + + . . + (.) . . | # a class teacher has the page «Мой класс»
            data of minors   | GET  | persons/101/representatives ~ persons/202/representatives | + + . . + (.) . . | # the same
            data of minors   | POST | persons/101/representatives ~ persons/202/representatives | + . . . . . . . |
            data of minors   | GET  | my-class                           | . . . . . + . . |
            data of minors   | GET  | my-class/101 ~ my-class/202        | . . . . . + . . |
            accounts         | GET  | persons/13/accounts ~ persons/23/accounts | + . . . . . . . |
            consents         | GET  | consents                           | + + + + + (+) + . | # a class teacher sees his own only
            consents         | GET  | consents/1 ~ consents/8            | + + . . + . . . |
            consents         | GET  | consents/new                       | + . . . . . . . |
            consents         | POST | consents/new                       | + . . . . . . . |
            consents         | POST | consents/1/withdrawal ~ consents/8/withdrawal | + . . . . . . . |
            consents         | GET  | consents/rules                     | + + . . . . . . |
            consents         | POST | consents/rules                     | + . . . . . . . |
            mentor profile   | GET  | mentors                            | + + . . + . . . |
            mentor profile   | GET  | mentors/13 ~ mentors/24            | + + + + + . . . |
            mentor profile   | GET  | mentors/102                        | + + . . + . . . |
            mentor profile   | GET  | mentors/new                        | + . + . . . . . |
            mentor profile   | POST | mentors                            | + . + . . . . . |
            mentee request   | GET  | requests                           | + + . . + + . . |
            mentee request   | GET  | requests/1 ~ requests/4            | + + + + + . . . |
            mentee request   | GET  | requests/3                         | + + . . + . . . |
            mentee request   | GET  | requests/1/edit ~ requests/4/edit  | + . . + + . . . |
            mentee request   | GET  | requests/new                       | + . . + (+) + . . | # a psychologist writes down what a pupil has asked for in a talk
            mentee request   | POST | requests                           | + . . + (+) + . . | # the same
            interviews       | GET  | interviews                         | . . . . + . . . |
            interviews       | GET  | interviews/new                     | . . . . * . . . |
            interviews       | POST | interviews                         | . . . . * . . . |
            matching         | GET  | matching                           | + + . . + . . . |
            matching         | POST | matching                           | * . . . . . . . |
            persons          | GET  | leavers                            | + . . . . . . . |
            persons          | POST | leavers                            | + . . . . . . . |
            units            | GET  | units                              | + + + + + (+) . . | # an empty list of his own
            units            | GET  | units/1 ~ units/5                  | + + + + + . . . |
            units            | GET  | units/2                            | + + . . + . . . |
            units            | GET  | units/new                          | + . . . . . . . |
            units            | POST | units                              | + . . . . . . . |
            units            | POST | units/4/agreement ~ units/5/agreement | * . . . . . . . |
            units            | POST | units/1/cancellation               | + . . . . . . . |
            units            | POST | units/1/direction ~ units/5/direction | + . . . . . . . |
            individual plan  | GET  | units/1/plan ~ units/5/plan        | + + + + + . . . |
            individual plan  | GET  | units/1/plan/versions/2/changes    | + + + + + . . . |
            individual plan  | POST | units/1/plan/items                 | + . + . . . . . |
            individual plan  | POST | units/1/plan/submission            | + . + . . . . . |
            individual plan  | POST | units/1/plan/proposals             | . . . + . . . . |
            individual plan  | GET  | units/3/plan/approval              | (+) + . . . . . . | # a curator copies the number of the paper that the director has signed
            individual plan  | POST | units/1/plan/approval              | (+) + . . . . . . | # the same
            journal          | GET  | units/1/journal ~ units/5/journal  | + + + + . . . . |
            journal          | GET  | units/1/journal/5                  | + + + + . . . . |
            journal          | GET  | units/1/journal/new                | . . + . . . . . |
            journal          | POST | units/1/journal                    | . . + . . . . . |
            journal          | GET  | units/1/journal/5/correction       | . . + . . . . . |
            journal          | POST | units/1/journal/5/confirmation     | * . . * . . . . |
            journal          | GET  | journals                           | + + . . . . . . |
            journal          | POST | journals/closed-months             | + . . . . . . . |
            road map         | GET  | road-map                           | + + + + + . . . |
            road map         | GET  | road-map/rows/new                  | + . . . . . . . |
            road map         | POST | road-map/rows                      | + . . . . . . . |
            road map         | POST | road-map/agreement                 | . + . . . . . . |
            orders           | GET  | orders                             | + + + + + (+) . . | # an empty list of his own
            orders           | GET  | orders/1                           | + + + . . . . . |
            orders           | GET  | orders/2                           | + + + + . . . . |
            orders           | GET  | orders/new                         | + . . . . . . . |
            orders           | POST | orders                             | + . . . . . . . |
            orders           | POST | orders/1/registration              | (+) + . . . . . . | # a curator copies number and date of the paper that the director has signed
            orders           | POST | orders/1/amendment                 | * . . . . . . . |
            register         | GET  | orders/register                    | + + . . . . . . |
            register         | GET  | orders/acts                        | + + . . . . . . |
            register         | GET  | orders/register/xlsx               | + + . . . . . . |
            questionnaires   | GET  | surveys                            | + + . . + . . . |
            questionnaires   | GET  | surveys/catalogue                  | + . . . + . . . |
            questionnaires   | POST | surveys                            | * . . . * . . . |
            questionnaires   | GET  | questionnaires                     | + + . . + . + . |
            questionnaires   | GET  | questionnaires/new                 | + . . . + . + . |
            questionnaires   | POST | questionnaires                     | * . . . * . * . |
            questionnaires   | GET  | questionnaires/shipped/DIAGNOSTIC  | + + . . + . + . |
            questionnaires   | POST | questionnaires/copies              | * . . . * . * . |
            questionnaires   | GET  | surveys/1/codes                    | + . . . + . . . |
            questionnaires   | POST | surveys/1/codes                    | * . . . * . . . |
            questionnaires   | GET  | surveys/1/keying                   | + . . . + . . . |
            questionnaires   | POST | surveys/1/refusals                 | * . . . * . . . |
            responses        | GET  | surveys/1/responses/2              | + . . . + . . . |
            responses        | GET  | surveys/1/responses/2/file         | + . . . + . . . |
            responses        | GET  | my-surveys                         | + + + + + + . . |
            responses        | GET  | my-surveys/1                       | . . . * . . . . |
            restricted measurements | GET | monitoring/measurements/ANXIETY | . . . . + . . . |
            restricted measurements | GET | monitoring/mine             | + + + + + + . . |
            responses        | GET  | monitoring/measurements/ENGAGEMENT | + . . . + . . . |
            responses        | GET  | monitoring/measurements            | + . . . + . . . |
            responses        | POST | monitoring/measurements/ENGAGEMENT | * . . . * . . . |
            responses        | GET  | monitoring/diagnostics             | + . . . + . . . |
            SWOT, monitoring reports | GET | monitoring                  | + + . . + . (.) . | # the centre reads what schools send it, nothing here
            SWOT, monitoring reports | GET | monitoring/process          | + + . . + . (.) . | # the same
            SWOT, monitoring reports | GET | monitoring/impact           | + + . . + . (.) . | # the same
            SWOT, monitoring reports | GET | monitoring/process/swot     | + . . . . . . . |
            SWOT, monitoring reports | POST | monitoring/process/swot    | * . . . . . . . |
            SWOT, monitoring reports | GET | monitoring-stages/impact/conclusions | + . . . . . . . |
            SWOT, monitoring reports | POST | monitoring-stages/impact/conclusions | * . . . . . . . |
            SWOT, monitoring reports | POST | monitoring-stages/process/submission | * . . . . . . . |
            SWOT, monitoring reports | POST | monitoring-stages/process/approval | . * . . . . . . |
            SWOT, monitoring reports | POST | monitoring-stages/process/return | * * . . . . . . |
            indicators       | GET  | indicators                         | + + . . . . . . |
            indicators       | GET  | indicators/CONSENTS_SHARE/rows?number=WHOLE | + + . . . . . . |
            indicators       | GET  | indicator-entries                  | + . . . . . . . |
            indicators       | POST | indicator-entries                  | * . . . . . . . |
            indicators       | GET  | city-indicators                    | . . . . . . + + |
            indicators       | GET  | city-indicators/xlsx               | . . . . . . + + |
            indicators       | GET  | city-indicators/form               | . . . . . . + . |
            indicators       | POST | city-indicators                    | . . . . . . * . |
            depersonalised export | GET  | transfers                     | + + . . . . . . |
            depersonalised export | GET  | transfers/new                 | + . . . . . . . |
            depersonalised export | POST | transfers                     | * . . . . . . . |
            depersonalised export | GET  | received-transfers            | . . . . . . + + |
            compendium       | GET  | compendium                         | + + . . . . . . |
            compendium       | GET  | compendium/texts                   | + . . . . . . . |
            compendium       | GET  | compendium/submissions/new         | + . . . . . . . |
            compendium       | POST | compendium/approval                | . * . . . . . . |
            compendium       | GET  | compendia                          | . . . . . . + . |
            municipal book   | GET  | municipal-compendium/2026          | . . . . . . + . |
            municipal book   | POST | municipal-compendium/2026          | . . . . . . * . |
            municipal book   | POST | municipal-compendium/2026/making   | . . . . . . * . |
            best practices   | GET  | municipal-compendium/2026/practices | . . . . . . + . |
            best practices   | GET  | municipal-compendium/2026/practices/archive | . . . . . . + . |
            best practices   | POST | municipal-compendium/2026/practices/sending | . . . . . . * . |
            practice         | GET  | practices                          | + + + + . . . . |
            practice         | GET  | practices/new                      | + . + . . . . . |
            practice         | POST | practices                          | + . + . . . . . |
            contest          | GET  | contests                           | (.) (.) (.) (.) . . + (.) | # whoever takes part reads of a contest beside his portfolio
            contest          | GET  | contests/new                       | . . . . . . + . |
            contest          | POST | contests                           | . . . . . . + . |
            events           | GET  | events                             | + + . . . . . . |
            events           | GET  | events/new                         | + . . . . . . . |
            events           | POST | events                             | * . . . . . . . |
            partners         | GET  | partners                           | + + . . . . . . |
            partners         | POST | partners                           | * . . . . . . . |
            publications     | GET  | publications                       | + + . . . . . . |
            publications     | POST | publications                       | * . . . . . . . |
            rewards          | GET  | rewards                            | + + . . . . . . |
            rewards          | POST | rewards/merits/1/dismissal         | * . . . . . . . |
            city road map    | GET  | city-road-map                      | + + . . . . + + |
            city road map    | POST | city-road-map                      | . . . . . . * . |
            city road map    | POST | city-road-map/rows                 | . . . . . . * . |
            centre report    | GET  | centre-reports                     | . . . . . . + . |
            centre report    | GET  | centre-reports/JUNE                | . . . . . . + . |
            centre report    | POST | centre-reports/JUNE                | . . . . . . * . |
            centre report    | POST | centre-reports/JUNE/files          | . . . . . . * . |
            centre report    | GET  | centre                             | . . . . . . + . |
            centre report    | POST | centre                             | . . . . . . + . |
            city board       | GET  | city                               | . . . . . . + . |
            city board       | GET  | city/xlsx                          | . . . . . . + . |
            city board       | GET  | city/docx                          | . . . . . . + . |
            portfolio        | GET  | portfolio                          | + + + + . . . . |
            contest          | POST | contests                           | . . . . . . * . |
            contest          | GET  | contests/1                         | (.) (.) (.) (.) . . + (.) (.) | # the same; experts read of it beside their sheets
            contest          | GET  | contests/1/regulation              | . . . . . . + . . |
            contest          | POST | contests/1/regulation              | . . . . . . * . . |
            contest          | GET  | contests/1/jury                    | . . . . . . + . . |
            contest          | POST | contests/1/jury                    | . . . . . . * . . |
            contest          | GET  | contests/1/scores/absentee         | . . . . . . + . . |
            contest          | GET  | contests/1/results                 | . . . . . . + . . |
            contest          | POST | contests/1/results/publication     | . . . . . . * . . |
            portfolio        | GET  | jury                               | . . . . . . . . + |
            portfolio        | GET  | portfolio                          | + + + + . . . . . |
            registry         | GET  | base-files/mentors.xlsx            | + + . . . . . . |
            registry         | GET  | base-files/mentees.docx            | + + . . . . . . |
            audit log        | GET  | history                            | + + + + . . + + |
            """;

    /** Rows of the matrix that have no page: nobody can do anything with them. */
    static final Map<String, String> WITHOUT_PAGES =
            Map.of("agreement", "printed from the unit, signed on paper; its day is noted there");

    private PermissionTable() {}

    /**
     * @param own the cell of each role
     * @param elsewhere the like address of school № 2, the same where both schools share it
     */
    record Line(
            String object,
            String act,
            String address,
            String elsewhere,
            Map<String, Character> own,
            boolean differs,
            String why) {

        /** Where somebody of that name finds it in his own school. */
        String addressOf(String username) {
            return username.endsWith("2") ? elsewhere : address;
        }

        boolean names() {
            return address.matches(".*\\d.*") && !address.startsWith("schools/");
        }

        /** Who comes from the other school, and to which address. */
        Map<String, String> strangers() {
            Map<String, String> found = new LinkedHashMap<>();
            if (names()) {
                OF_SCHOOL_2.forEach(one -> found.put(one, address));
            }
            if (names() && !elsewhere.equals(address)) {
                OF_SCHOOL_1.forEach(one -> found.put(one, elsewhere));
            }
            return found;
        }

        @Override
        public String toString() {
            return object + ": " + act + " " + address;
        }
    }

    static Stream<Line> lines() {
        return TABLE.lines().map(PermissionTable::line);
    }

    private static Line line(String text) {
        String[] parts = text.split("\\|");
        String[] addresses = parts[2].strip().split(" ~ ");
        String[] cells = (parts[3].strip() + " .").split(" ", ROLES.size() + 1);
        cells = Arrays.copyOf(cells, ROLES.size());
        if (Arrays.asList(cells).contains(null)) {
            throw new IllegalStateException(text);
        }
        Map<String, Character> own = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            own.put(ROLES.get(i), cells[i].replace("(", "").charAt(0));
        }
        return new Line(
                parts[0].strip(),
                parts[1].strip(),
                addresses[0],
                addresses[addresses.length - 1],
                own,
                Arrays.stream(cells).anyMatch(cell -> cell.startsWith("(")),
                parts.length > 4 ? parts[4].strip() : "");
    }
}
