package org.nastavnik.demo.city;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What a school asks of its pairs each quarter: how well they do what their plans form. */
final class CityDiagnostics {

    private static final List<String> MOMENTS = List.of("ENTRY", "FIRST", "SECOND", "THIRD");

    /** The three surveys are numbered behind all others. */
    private static final int SURVEYS = 8;

    private static final int MOST = 10;

    private final CitySchool school;
    private final List<Asked> everyone;

    /**
     * @param lowest the mark that the weakest begins with
     */
    private record Asked(
            long person, String side, int place, List<String> competences, int lowest) {

        /** In each quarter one of nine, another one each time. */
        boolean misses(int quarter) {
            return (place + quarter) % 9 == 8;
        }

        /** Most grow by a point a quarter, some stand still; each next competence begins lower. */
        List<Integer> marks(int moment) {
            int grown = place % 5 == 4 ? 0 : moment;
            return IntStream.range(0, competences.size())
                    .mapToObj(n -> Math.min(MOST, lowest + 2 + place % 3 - n % 3 + grown))
                    .toList();
        }
    }

    CityDiagnostics(CitySchool school) {
        this.school = school;
        this.everyone = everyone(school);
    }

    private static List<Asked> everyone(CitySchool school) {
        List<Asked> everyone = new ArrayList<>();
        for (int pair = 0; pair < school.pairs(); pair++) {
            int place = pair + school.place();
            List<String> about = CityPair.competences(pair);
            everyone.add(new Asked(school.menteeOf(pair), "MENTEE", place, about, 3));
        }
        for (int n = 0; n < school.mentors(); n++) {
            int place = n + school.place() + 4;
            long person = school.number(CitySchool.MENTORS + n);
            everyone.add(new Asked(person, "MENTOR", place, competencesOf(school, person), 5));
        }
        return everyone;
    }

    /** All that the plans of a mentor are to form. */
    private static List<String> competencesOf(CitySchool school, long mentor) {
        return IntStream.range(0, school.pairs())
                .filter(pair -> school.mentorOf(pair) == mentor)
                .mapToObj(CityPair::competences)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    void write(YearEndTables to) throws SQLException {
        for (Asked asked : everyone) {
            measured(to, asked, 0, school.day(9, 22));
        }
        quarter(to, 1, school.day(11, 12));
        quarter(to, 2, school.day(2, 10));
        quarter(to, 3, school.day(4, 14));
    }

    private void quarter(YearEndTables to, int quarter, LocalDate day) throws SQLException {
        AnsweredSurvey survey =
                new AnsweredSurvey(school, SURVEYS + quarter, "DIAGNOSTIC", day).open(to);
        for (Asked asked : everyone) {
            if (asked.misses(quarter)) {
                survey.miss(to, asked.person(), asked.side());
            } else {
                survey.diagnose(
                        to,
                        asked.person(),
                        asked.side(),
                        asked.competences(),
                        asked.marks(quarter));
                measured(to, asked, quarter, day.plusDays(asked.person() % 7));
            }
        }
    }

    private void measured(YearEndTables to, Asked asked, int moment, LocalDate on)
            throws SQLException {
        List<Integer> marks = asked.marks(moment);
        for (int n = 0; n < marks.size(); n++) {
            to.measurements.row(
                    0,
                    school.id(),
                    school.startYear(),
                    asked.person(),
                    "COMPETENCE",
                    asked.competences().get(n),
                    MOMENTS.get(moment),
                    marks.get(n),
                    asked.side(),
                    false,
                    on,
                    asked.person());
        }
    }
}
