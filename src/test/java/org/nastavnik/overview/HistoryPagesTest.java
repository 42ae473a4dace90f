package org.nastavnik.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nastavnik.audit.ActQuestion;
import org.nastavnik.audit.Acts;
import org.nastavnik.audit.AuditEntry;
import org.nastavnik.audit.AuditFixtures;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.KnownOnes;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.people.RolesFixture;
import org.nastavnik.people.Someone;
import org.nastavnik.school.School;
import org.nastavnik.school.SchoolFixtures;
import org.nastavnik.school.Schools;
import org.nastavnik.site.NotAllowed;
import org.nastavnik.site.PageText;
import org.nastavnik.site.Shell;
import org.nastavnik.site.View;
import org.nastavnik.site.Visitor;

class HistoryPagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final List<ActQuestion> asked = new ArrayList<>();
    private List<AuditEntry> kept = List.of();

    private HistoryPages pages(CurrentPerson reader) {
        HistoryPages pages = new HistoryPages();
        pages.current = reader;
        pages.acts =
                new Acts() {
                    @Override
                    public List<AuditEntry> newest(ActQuestion question, int most) {
                        asked.add(question);
                        return kept.stream().limit(most).toList();
                    }

                    @Override
                    public List<Long> actors(long schoolId) {
                        return List.of();
                    }
                };
        pages.schools = new Tomsk();
        pages.visitor = new Russian();
        pages.persons = new Nobody();
        pages.words = new ActWords();
        pages.words.visitor = pages.visitor;
        pages.words.persons = pages.persons;
        pages.words.schools = pages.schools;
        pages.words.assignments = RolesFixture.held(Role.CURATOR, 1);
        return pages;
    }

    private ActQuestion question(CurrentPerson reader, HistoryFilter filter) {
        pages(reader).page(filter);
        return asked.get(0);
    }

    private static HistoryFilter typed(String from, String to) {
        HistoryFilter filter = new HistoryFilter();
        filter.person = "77";
        filter.school = "2";
        filter.kind = "PLANS";
        filter.from = from;
        filter.to = to;
        return filter;
    }

    @ParameterizedTest
    @EnumSource(names = {"MENTOR", "METHODIST"})
    void aMentorOrMethodistReadsOnlyOwnActsWhomeverHeNames(Role role) {
        ActQuestion question = question(Someone.ofSchool(1, 13, role), typed("", ""));

        assertThat(question.personId()).isEqualTo(13);
        assertThat(question.schoolId()).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"CURATOR", "DIRECTOR"})
    void aCuratorOrDirectorReadsNoOtherSchoolWhicheverHeNames(Role role) {
        ActQuestion question = question(Someone.ofSchool(1, 12, role), typed("", ""));

        assertThat(question.schoolId()).isEqualTo(1);
        assertThat(question.personId()).isEqualTo(77);
    }

    @ParameterizedTest
    @EnumSource(names = {"PSYCHOLOGIST", "CLASS_TEACHER", "EXPERT"})
    void whomTheMatrixDoesNotNameIsRefused(Role role) {
        HistoryPages pages = pages(Someone.ofSchool(1, 17, role));

        assertThatThrownBy(() -> pages.page(new HistoryFilter())).isInstanceOf(NotAllowed.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void theFilterNarrowsByKindAndByDaysOfTheSchoolsClock() {
        ActQuestion question =
                question(Someone.ofSchool(1, 12, Role.CURATOR), typed("01.11.2026", "2026-11-02"));

        assertThat(question.subjects()).containsExactly("plan:%");
        assertThat(question.from()).hasToString("2026-10-31T17:00:00Z");
        assertThat(question.until()).hasToString("2026-11-02T17:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"31.02.2026, , from", ", завтра, to", "02.11.2026, 01.11.2026, to"})
    void wrongDaysAreToldBesideTheirFieldAndNothingIsShown(
            @Nullable String from, @Nullable String to, String field) {
        kept = List.of(AuditFixtures.act(1, "2026-11-01T01:00:00Z", null, 1L, "YEAR_BEGUN", null));

        HistoryPage page = pages(Someone.ofSchool(1, 12, Role.CURATOR)).page(typed(from, to));

        assertThat(page.problems().has(field)).isTrue();
        assertThat(page.acts()).isEmpty();
    }

    @Test
    void fiftyActsAreShownAndTheLastOneLeadsToOlderOnes() {
        kept =
                LongStream.rangeClosed(1, 51)
                        .mapToObj(
                                n ->
                                        AuditFixtures.act(
                                                52 - n,
                                                "2026-11-01T01:00:00Z",
                                                13L,
                                                1L,
                                                "MEETING_CONFIRMED",
                                                "meeting:" + n))
                        .toList();

        HistoryPage page = pages(Someone.ofSchool(1, 13, Role.MENTOR)).page(new HistoryFilter());

        assertThat(page.acts()).hasSize(50);
        assertThat(page.older()).isEqualTo(2);
    }

    @Test
    void theProgramActsWithoutAPersonAtTheTimeOfTheSchool() {
        kept =
                List.of(
                        AuditFixtures.act(
                                1, "2026-11-01T20:30:00Z", null, 1L, "ORDER_DRAFTED", "order:17"));

        HistoryPage page = pages(Someone.ofSchool(1, 12, Role.CURATOR)).page(new HistoryFilter());

        assertThat(page.acts())
                .containsExactly(
                        new HistoryPage.Act(
                                "02.11.2026 03:30",
                                "программа",
                                "Проект приказа составлен",
                                "orders/17"));
    }

    @Test
    void theAdministratorSeesRolesAndNumbersButNoNameAndNoSubject() {
        kept =
                List.of(
                        AuditFixtures.act(
                                1, "2026-11-01T01:00:00Z", 102L, null, "ORDER_READ", "order:17"));

        HistoryPage page =
                pages(Someone.ofCentre(2, Role.MUNICIPAL_ADMIN)).page(new HistoryFilter());

        assertThat(page.acts())
                .singleElement()
                .isEqualTo(
                        new HistoryPage.Act(
                                "01.11.2026 08:00",
                                "куратор, № 102",
                                "С приказом ознакомился",
                                ""));
    }

    @ParameterizedTest
    @CsvSource({
        "ORDER_REGISTERED, order:17, orders/17, orders/17",
        "DOCUMENT_MADE, D07:3, documents/3, documents/3",
        "JOURNAL_MONTH_CLOSED, unit:5 2026-10, units/5, units/5",
        "PERSON_CHANGED, person:15, persons/15, ''",
        "REQUISITES_CHANGED, school:1, school, ''",
        "ORDER_REMOVED, order:17, '', ''",
        "INTERVIEW_WRITTEN, person:15, '', ''",
        "JOIN_DECLINED, request:3, '', ''",
        "PERSONS_IMPORTED, rows:12, '', ''",
        "LAUNCH_REJECTED, expired 1A2B, '', ''"
    })
    void aSubjectLeadsToItsPageForThoseWhoMayOpenIt(
            String action, String subject, String school, String member) {
        AuditEntry act = AuditFixtures.act(1, "2026-11-01T01:00:00Z", 12L, 1L, action, subject);

        assertThat(ActAddress.forSchool(act)).isEqualTo(school);
        assertThat(ActAddress.forMember(act)).isEqualTo(member);
    }

    @ParameterizedTest
    @CsvSource({"ru,Раньше,Кто что делал", "en,Older,Who did what"})
    void thePageShowsActsAndTheWayToOlderOnes(String language, String older, String title) {
        HistoryPage page = page(typed("", ""), 7);

        assertThat(PageText.of(View.of("overview/history", page), language))
                .contains(older, title, "orders/17", "before=7", "kind=PLANS");
    }

    @ParameterizedTest
    @CsvSource({"ru,Таких действий нет", "en,There are no such acts"})
    void anEmptyChoiceSaysSo(String language, String words) {
        kept = List.of();
        HistoryPage page = pages(Someone.ofSchool(1, 12, Role.CURATOR)).page(typed("", ""));

        assertThat(PageText.of(View.of("overview/history", page), language)).contains(words);
    }

    private HistoryPage page(HistoryFilter filter, long older) {
        kept =
                List.of(
                        AuditFixtures.act(
                                7, "2026-11-01T01:00:00Z", null, 1L, "ORDER_DRAFTED", "order:17"));
        HistoryPage page = pages(Someone.ofSchool(1, 12, Role.CURATOR)).page(filter);
        return new HistoryPage(
                page.reader(),
                filter,
                page.problems(),
                page.actors(),
                page.kinds(),
                page.acts(),
                older);
    }

    private static final class Nobody extends Persons {
        @Override
        public KnownPersons known(Collection<Long> ids) {
            return KnownOnes.of();
        }
    }

    private static final class Tomsk extends Schools {
        @Override
        public LocalDate today() {
            return TODAY;
        }

        @Override
        public List<School> all() {
            return List.of();
        }

        @Override
        public School byId(long id) {
            return SchoolFixtures.other();
        }
    }

    private record Russian() implements Visitor {
        @Override
        public String base() {
            return "/s/test";
        }

        @Override
        public String csrfToken() {
            return "token";
        }

        @Override
        public Locale locale() {
            return Locale.forLanguageTag("ru");
        }

        @Override
        public @Nullable Shell shell() {
            return null;
        }

        @Override
        public @Nullable String frameOrigin() {
            return null;
        }
    }
}
