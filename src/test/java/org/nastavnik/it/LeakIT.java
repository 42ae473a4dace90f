package org.nastavnik.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.lms.Page;

/**
 * Nobody of the bases of any school shows to the methodical centre or to an expert: all that they
 * can read is read and searched after schools have handed in whatever they hand in.
 */
@Apart
class LeakIT {

    private static final String DATABASE = "leaks";

    /**
     * Who may show, to whom and where.
     *
     * @param whose numbers of the persons, as the database tells them
     */
    private record Allowed(String reader, String address, String whose, String paragraph) {}

    /** Participants have entered themselves and agreed to it when they submitted. */
    private static final String ENTRANTS =
            "select personId from portfolio where submittedAt is not null";

    /** Those of a practice who agreed that it goes to the centre under their names. */
    private static final String AUTHORS =
            "select personId from practice_author where consentOn is not null";

    /** Who signs for the school, and the curator of its programme. */
    private static final String OFFICIALS =
            "select directorId from school_requisites where directorId is not null"
                    + " union select personId from role_assignment"
                    + " where role in ('DIRECTOR', 'CURATOR')";

    /** Samples of papers name them, and the works of the demonstration are made from samples. */
    private static final String NAMESAKES = "select id from person where lastName like 'Образцов%'";

    private static final List<Allowed> ALLOWED =
            List.of(
                    new Allowed(
                            "methodist",
                            "contests/.*",
                            ENTRANTS,
                            "9.1: contest participants (adults, own act and consent); 2.3:"
                                    + " portfolio, methodist «R submitted»"),
                    new Allowed(
                            "methodist",
                            "compendia/.*|municipal-compendium/.*|jobs/.*|documents/.*",
                            AUTHORS,
                            "9.1: authors of practices; 4.6: adults named only with a consent to"
                                    + " distribution or transfer"),
                    new Allowed(
                            "methodist",
                            "compendia/.*|jobs/.*|received-transfers/.*|contests/.*",
                            OFFICIALS,
                            "2.3: school card, methodist «R»; 4.6: the director approves, the"
                                    + " passport of the programme names its curator"),
                    new Allowed(
                            "methodist",
                            "contests/1/.*",
                            NAMESAKES,
                            "shipped samples: invented persons who bear the same surname"),
                    new Allowed(
                            "methodist",
                            "templates/((?!document=).)*",
                            "select id from person",
                            "shipped samples of papers: invented persons, nobody of a school"));

    /** Papers are of units, orders, compendia and the like; the year is one too. */
    private static final long MOST_SUBJECTS = 15;

    private static DemonstrationTown town;
    private static SubmittedYear year;

    @BeforeAll
    static void schoolsHandIn() throws Exception {
        town = DemonstrationTown.apart(DATABASE);
        year = new SubmittedYear(town, DATABASE);
        year.handIn();
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"methodist", "expert"})
    void nobodyOfTheBasesShowsToTheCentre(String reader) throws Exception {
        Bases bases = new Bases(DATABASE);
        NameSearch search = new NameSearch(bases.everybody());
        Visitor visitor = town.enter(reader);
        if (reader.equals("methodist")) {
            makeEveryPaper(visitor);
        }
        Set<String> leaks = new TreeSet<>();
        Set<String> read = new TreeSet<>();
        Reach reach = new Reach(visitor, words(), bases.numbers());

        reach.read(
                (address, answer) -> {
                    String path = address.toString().replaceFirst("^.*?/s/[^/]+/?", "");
                    if (answer.statusCode() == 200) {
                        read.add(path);
                    }
                    if (answer.statusCode() >= 500) {
                        leaks.add(answer.statusCode() + " " + path);
                    }
                    leaks.addAll(leaks(search, bases, new Seen(reader, path, answer)));
                });

        assertThat(leaks).isEmpty();
        assertThat(year.mustBeReadBy(reader)).isNotEmpty().allMatch(read::contains);
    }

    private record Seen(String reader, String path, HttpResponse<byte[]> answer) {}

    private static Set<String> leaks(NameSearch search, Bases bases, Seen seen) {
        Map<Long, String> found = search.in(seen.answer().body());
        found.putAll(search.in(seen.answer().headers().map().toString().getBytes(UTF_8)));
        found.putAll(search.in(seen.answer().uri().toString().getBytes(UTF_8)));
        if (!found.isEmpty()) {
            ALLOWED.stream()
                    .filter(one -> one.reader().equals(seen.reader()))
                    .filter(one -> Pattern.matches(one.address(), seen.path()))
                    .forEach(one -> found.keySet().removeAll(bases.numbers(one.whose())));
        }
        Set<String> leaks = new TreeSet<>();
        found.forEach((id, word) -> leaks.add(seen.path() + ": " + word + " (" + id + ")"));
        return leaks;
    }

    /** Papers that the centre may make are read with the others. */
    private static void makeEveryPaper(Visitor visitor) {
        List<Long> subjects =
                LongStream.concat(
                                LongStream.rangeClosed(1, MOST_SUBJECTS),
                                LongStream.of(SubmittedYear.START))
                        .boxed()
                        .toList();
        for (DocumentKind kind : DocumentKind.values()) {
            for (long subject : subjects) {
                Page made = visitor.post("documents", "kind", kind.name(), "subject", "" + subject);
                assertThat(made.status()).as(kind + " " + subject).isLessThan(500);
            }
        }
    }

    private static Map<String, Collection<String>> words() {
        return Map.of(
                "name",
                List.of("mentor-journal"),
                "kind",
                List.of("absentee", "onsite"),
                "half",
                List.of("JUNE", "DECEMBER"),
                "year",
                List.of(String.valueOf(SubmittedYear.START), "" + (SubmittedYear.START - 1)),
                "hash",
                List.of("0".repeat(64)),
                "stage",
                List.of("process", "impact"),
                "parameter",
                List.of("ENGAGEMENT", "ANXIETY", "GRADES"),
                "code",
                List.of("CONSENTS_SHARE", "MENTORS_COUNT", "S01"));
    }

    @Test
    void programOfTheMethodistLearnsOfNobody() {
        Visitor methodist = town.enter("methodist");
        NameSearch search = new NameSearch(new Bases(DATABASE).everybody());
        ApiCaller api = new ApiCaller(town, methodist);
        Set<String> leaks = new TreeSet<>();

        for (String path : List.of("me", "document-kinds")) {
            leaks.addAll(search.in(api.get(path).body()).values());
        }
        for (long number : new Bases(DATABASE).numbers()) {
            leaks.addAll(search.in(api.get("documents/" + number).body()).values());
            leaks.addAll(search.in(api.get("documents/" + number + "/file").body()).values());
            String paper =
                    Json.createObjectBuilder()
                            .add("kind", "D18")
                            .add("subject", number)
                            .build()
                            .toString();
            leaks.addAll(search.in(api.post("documents", paper).body()).values());
        }

        assertThat(leaks).isEmpty();
    }

    /** A list answers with what it holds of the letters that were typed. */
    @ParameterizedTest
    @ValueSource(strings = {"methodist", "expert"})
    void searchingAListByLettersOfANameFindsNobody(String reader) {
        Visitor visitor = town.enter(reader);
        NameSearch search = new NameSearch(new Bases(DATABASE).everybody());
        Set<String> leaks = new TreeSet<>();

        for (String list :
                List.of("persons", "mentors", "requests", "units", "documents", "city")) {
            for (String letters : List.of("Учебн", "Тетрадк", "\u0401лки", "Начинающ")) {
                leaks.addAll(
                        search.in(visitor.search(list, letters).body().getBytes(UTF_8)).values());
            }
        }

        assertThat(leaks).isEmpty();
    }

    @Test
    void searchWouldFindWhatACuratorReads() throws Exception {
        NameSearch search = new NameSearch(new Bases(DATABASE).everybody());
        Visitor curator = town.enter("curator1");

        for (String path :
                List.of("persons", "base-files/mentors.xlsx", "base-files/mentees.docx")) {
            URI address = URI.create(curator.base() + "/" + path);
            assertThat(search.in(curator.answer(address).body())).as(path).isNotEmpty();
        }
    }
}
