package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.Registration;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitFixtures;
import org.nastavnik.people.Representatives;
import org.nastavnik.people.Role;
import org.nastavnik.people.Someone;
import org.nastavnik.plan.ApprovingOrder;
import org.nastavnik.plan.IndividualPlan;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Problems;

/** Each type of order from its form to the text of its registered paper, and back. */
class OrderTypesTest {

    private static final String TEACHER = String.valueOf(OrderOffice.TEACHER);
    private static final String CURATOR = String.valueOf(OrderOffice.CURATOR);
    private static final String PUPIL = String.valueOf(OrderOffice.PUPIL);
    private static final String PARTNER = String.valueOf(OrderOffice.PARTNER);

    private final OrderOffice office = new OrderOffice();
    private final Problems problems = new Problems();

    @Nested
    class OfTheCurator {

        private Order replacement() {
            return office.registered(
                    OrderType.CURATOR,
                    "4-од",
                    "curator",
                    TEACHER,
                    "from",
                    "2026-10-12",
                    "former",
                    CURATOR,
                    "handoverUntil",
                    "2026-10-15",
                    "duties",
                    "вести базу наставников\nпроводить мониторинг",
                    "allowance",
                    "15 % должностного оклада",
                    "allowanceGround",
                    "Положение об оплате труда работников",
                    "basis.document",
                    "заявление",
                    "basis.person",
                    CURATOR,
                    "basis.date",
                    "2026-09-25",
                    "basis.number",
                    "");
        }

        @Test
        void printsWhomItReleasesAndWhomItAppoints() throws Exception {
            String text = office.text(replacement());

            assertThat(text)
                    .contains("01.10.2026", "№ 4-од")
                    .contains("Освободить Тестову Ольгу Викторовну, заместителя директора по УВР")
                    .contains("Назначить куратором программы наставничества Черновика Кима")
                    .contains("учителя физики, с 12.10.2026")
                    .contains("Тестовой О.В. до 15.10.2026 передать Черновику К.Д.")
                    .contains("вести базу наставников;", "проводить мониторинг.")
                    .contains("в соответствии с Положением об оплате труда работников")
                    .contains("Основание: заявление Тестовой О.В. от 25.09.2026.");
        }

        @Test
        void isOfferedUntilAnOrderOfTheYearIsAboutIt() {
            List<OrderOffers.Offer> before = office.offersOfCurator();
            Order order = replacement();
            List<OrderOffers.Offer> after = office.offersOfCurator();

            office.annul(order);

            assertThat(before).containsExactly(new OrderOffers.Offer(OrderType.CURATOR, 1));
            assertThat(after).isEmpty();
            assertThat(office.offersOfCurator()).isEqualTo(before);
        }

        @Test
        void givesTheRoleAndReleasesTheFormer() {
            replacement();

            assertThat(office.roles()).containsExactly("13 CURATOR");
        }

        @Test
        void givesTheRoleBackWhenAnnulled() {
            Order order = replacement();

            office.annul(order);

            assertThat(office.roles()).containsExactly("12 CURATOR");
        }

        @Test
        void doesNotReleaseWhomItAppoints() {
            Order draft =
                    office.draft(
                            OrderType.CURATOR,
                            problems,
                            "curator",
                            CURATOR,
                            "from",
                            "2026-10-12",
                            "former",
                            CURATOR,
                            "duties",
                            "вести базу");

            assertThat(draft).isNull();
            assertThat(problems.of("former")).isNotEmpty();
            assertThat(problems.of("handoverUntil")).isNotEmpty();
        }

        @Test
        void takesNobodyWhomTheListDoesNotOffer() {
            Order draft =
                    office.draft(
                            OrderType.CURATOR,
                            problems,
                            "curator",
                            PUPIL,
                            "from",
                            "2026-10-12",
                            "duties",
                            "вести базу");

            assertThat(draft).isNull();
            assertThat(problems.all()).containsOnlyKeys("curator");
        }
    }

    @Nested
    class OfTheLaunch {

        private final String[] form = {
            "continued", "yes",
            "from", "2026-09-01",
            "to", "2027-05-31",
            "forms", "TEACHER_TEACHER",
            "forms", "PUPIL_PUPIL",
            "group.person", CURATOR,
            "group.role", "куратор программы",
            "supplies", TEACHER,
            "monitoring.stage", "оценка качества реализации программы",
            "monitoring.from", "2027-04-12",
            "monitoring.to", "2027-04-30",
            "results.indicator", "Доля выполненных планов",
            "results.target", "100 %",
            "results.until", "2027-05-21"
        };

        @Test
        void continuesTheProgrammeInThatYear() throws Exception {
            Order order = office.registered(OrderType.LAUNCH, "71-од", form);

            assertThat(order.title()).startsWith("О продолжении реализации");
            assertThat(office.text(order))
                    .contains("1. Продолжить реализацию в МБОУ «СОШ № 900» целевой модели")
                    .contains("в 2026/2027 учебном году с 01.09.2026 по 31.05.2027")
                    .contains("«Учитель – учитель»", "«Ученик – ученик»")
                    .contains("программы наставничества учителя физики Черновика Кима Даниловича")
                    .contains("оценка качества реализации программы – с 12.04.2027 по 30.04.2027")
                    .contains("Тестова Ольга Викторовна\tзаместитель директора по УВР\tкуратор")
                    .contains("Доля выполненных планов\t100 %\t21.05.2027");
        }

        @Test
        void makesTheYearActiveAndTakesThatBack() {
            Order order = office.registered(OrderType.LAUNCH, "71-од", form);
            List<Object> after = List.copyOf(office.heard());

            office.annul(order);

            assertThat(after).containsExactly("active by " + order.id());
            assertThat(office.heard()).isEmpty();
        }

        @Test
        void isDraftedOnceAYear() {
            office.draft(OrderType.LAUNCH, problems, form);
            String[] other = form.clone();
            other[5] = "2027-05-25";

            assertThat(office.draft(OrderType.LAUNCH, problems, other)).isNull();
            assertThat(problems.of(Problems.FORM))
                    .extracting(Problems.Problem::key)
                    .containsExactly("order.problem.alreadyDrafted");
        }
    }

    @Nested
    class OnPlans {

        private final MentoringUnit unit =
                office.with(UnitFixtures.unitOf(OrderOffice.TEACHER, OrderOffice.PUPIL));

        private String[] form() {
            return new String[] {"units", String.valueOf(unit.id()), "from", "2026-10-13"};
        }

        @Test
        void listsThePlansForTheSchoolsOwnUse() throws Exception {
            office.submitted(unit);

            assertThat(office.text(office.registered(OrderType.PLANS_APPROVAL, "108-од", form())))
                    .contains("Утвердить индивидуальные планы", "(приложение)")
                    .contains("Наставникам с 13.10.2026 организовать работу")
                    .contains("Для служебного пользования школы")
                    .contains("П-01\tЧерновик Ким Данилович\tУчебная Майя Олеговна\tверсия 1")
                    .doesNotContain("утратившими силу");
        }

        @Test
        void bringsNumberDateAndSignatoryIntoTheGrifAndTakesThatBack() {
            IndividualPlan plan = office.submitted(unit);
            Order order = office.registered(OrderType.PLANS_APPROVAL, "108-од", form());
            List<Object> after = List.copyOf(office.heard());

            office.annul(order);

            assertThat(after)
                    .containsExactly(
                            new ApprovingOrder(
                                    order.id(), "108-од", OrderOffice.DAY, OrderOffice.DIRECTOR),
                            plan.id());
            assertThat(office.heard()).isEmpty();
        }

        @Test
        void isNotSignedWithoutAPlan() {
            office.submitted(unit);
            Order draft = office.draft(OrderType.PLANS_APPROVAL, problems, form());
            office.takeBack(unit);

            assertThat(office.check().findings(Objects.requireNonNull(draft)).of(Problems.FORM))
                    .extracting(Problems.Problem::key)
                    .containsExactly("order.check.noPlan");
        }
    }

    @Nested
    class OnActs {

        private Order approval() {
            return office.registered(
                    OrderType.ACTS_APPROVAL,
                    "70-од",
                    "acts.kind",
                    "REGULATION",
                    "acts.title",
                    "Положение о наставничестве в МБОУ «СОШ № 900»",
                    "acts.kind",
                    "ROAD_MAP",
                    "acts.title",
                    "Дорожная карта в 2026/2027 учебном году",
                    "effective",
                    "2026-10-02",
                    "repealed.date",
                    "2023-08-30",
                    "repealed.number",
                    "203",
                    "repealed.title",
                    "Об утверждении Положения о наставничестве",
                    "publisher",
                    TEACHER,
                    "publishUntil",
                    "2026-10-10");
        }

        @Test
        void numbersItsAnnexes() throws Exception {
            Order order = approval();

            assertThat(order.title())
                    .isEqualTo("Об утверждении положения о наставничестве и дорожной карты");
            assertThat(office.text(order))
                    .contains("Об утверждении положения о наставничестве и дорожной карты")
                    .contains("Положение о наставничестве в МБОУ «СОШ № 900» (приложение № 1);")
                    .contains("Дорожную карту в 2026/2027 учебном году (приложение № 2).")
                    .contains("приказ от 30.08.2023 № 203")
                    .contains("Учителю физики Черновику К.Д. до 10.10.2026");
        }

        @Test
        void isNotSignedWhileAnActIsNotReady() {
            office.actsAreNotReady("roadmap.rule.notAgreed");
            Order draft =
                    office.draft(
                            OrderType.ACTS_APPROVAL,
                            problems,
                            "acts.kind",
                            "ROAD_MAP",
                            "acts.title",
                            "Дорожная карта в 2026/2027 учебном году",
                            "effective",
                            "2026-10-02",
                            "publisher",
                            TEACHER,
                            "publishUntil",
                            "2026-10-10");

            assertThat(office.check().findings(Objects.requireNonNull(draft)).of(Problems.FORM))
                    .extracting(Problems.Problem::key)
                    .containsExactly("roadmap.rule.notAgreed");
        }

        @Test
        void showsTheLatestOrderOfItsTypeAndOfItsActs() {
            Order order = approval();

            OrderLine line = new OrderLine("70-од", OrderOffice.DAY, order.title());
            assertThat(office.orders().latest(1, OrderFixtures.YEAR))
                    .containsExactly(Map.entry(OrderType.ACTS_APPROVAL, line));
            assertThat(office.orders().approving(ActKind.ROAD_MAP, 1, OrderFixtures.YEAR))
                    .contains(line);
            assertThat(office.orders().approving(ActKind.PROGRAMME, 1, OrderFixtures.YEAR))
                    .isEmpty();
        }

        @Test
        void tellsTheRoadMapThatItIsApproved() {
            Order order = approval();

            assertThat(office.heard())
                    .containsExactly(
                            new ActsApproved(
                                    1,
                                    OrderFixtures.YEAR,
                                    order.id(),
                                    new Registration("70-од", OrderOffice.DAY),
                                    List.of(ActKind.REGULATION, ActKind.ROAD_MAP)));
        }

        @Test
        void tellsTheRoadMapThatItIsApprovedNoMore() {
            Order order = approval();

            office.annul(order);

            assertThat(office.heard())
                    .last()
                    .isEqualTo(
                            new ActsApprovalUndone(
                                    1,
                                    OrderFixtures.YEAR,
                                    order.id(),
                                    List.of(ActKind.REGULATION, ActKind.ROAD_MAP)));
        }

        @Test
        void saysWhichCellOfARowIsEmpty() {
            Order draft =
                    office.draft(
                            OrderType.ACTS_APPROVAL,
                            problems,
                            "acts.kind",
                            "REGULATION",
                            "acts.title",
                            "",
                            "effective",
                            "2026-10-02",
                            "publisher",
                            TEACHER,
                            "publishUntil",
                            "2026-10-10");

            assertThat(draft).isNull();
            assertThat(problems.all()).containsOnlyKeys("acts.title-0");
        }
    }

    @Nested
    class OnAccessibility {

        @Test
        void printsMeasuresAndTheirPosts() throws Exception {
            Order order =
                    office.registered(
                            OrderType.ACCESSIBILITY,
                            "76-од",
                            "measures.content",
                            "Встречи в удобные дни",
                            "measures.audience",
                            "обучающиеся из отдалённых сёл",
                            "measures.term",
                            "в течение учебного года",
                            "measures.responsible",
                            "социальный педагог",
                            "psychologist",
                            "",
                            "informUntil",
                            "2026-10-15");

            assertThat(office.text(order))
                    .contains("Встречи в удобные дни", "социальный педагог")
                    .contains("Заместителю директора по УВР Тестовой О.В.:")
                    .contains("до 15.10.2026")
                    .doesNotContain("Педагогу-психологу");
        }
    }

    @Nested
    class OnTheFinalEvent {

        private String[] form(String... more) {
            var unit = office.with(UnitFixtures.unitOf(OrderOffice.TEACHER, OrderOffice.PUPIL));
            String[] usual = {
                "event", "Твой результат – мои возможности",
                "day", "2027-05-20",
                "time", "15.00",
                "place", "актовый зал школы",
                "responsible", CURATOR,
                "programme.begins", "15.00",
                "programme.content", "Открытие",
                "programme.leader", TEACHER,
                "units", String.valueOf(unit.id())
            };
            String[] all = java.util.Arrays.copyOf(usual, usual.length + more.length);
            System.arraycopy(more, 0, all, usual.length, more.length);
            return all;
        }

        @Test
        void invitesAndListsWhoTakesPart() throws Exception {
            Order order =
                    office.registered(
                            OrderType.FINAL_EVENT,
                            "52-од",
                            form(
                                    "safety", TEACHER,
                                    "guests.organisation", "Управление образования",
                                    "guests.representative", "",
                                    "inviteUntil", "2027-05-13"));

            assertThat(office.text(order))
                    .contains("Провести 20 мая 2027 г. в 15.00 итоговое мероприятие")
                    .contains("в актовом зале школы")
                    .contains("назначить заместителя директора по УВР Тестову О.В.")
                    .contains("Для служебного пользования школы")
                    .contains("Черновик Ким Данилович\tучитель физики\tнаставник\tП-01")
                    .contains("Учебная Майя Олеговна\tученица 10 «А» класса\tнаставляемый\tП-01")
                    .contains("Управление образования\tпо согласованию");
        }

        @Test
        void listsThoseWhoseWorkIsCompletedAlready() throws Exception {
            String[] form = form("safety", TEACHER);
            office.completeAll(LocalDate.of(2027, 5, 14));

            Order order = office.registered(OrderType.FINAL_EVENT, "52-од", form);

            assertThat(office.text(order)).contains("Учебная Майя Олеговна\tученица 10 «А» класса");
        }

        @Test
        void needsSomebodyForTheSafetyOfPupils() {
            Order draft = office.draft(OrderType.FINAL_EVENT, problems, form());

            assertThat(office.check().findings(Objects.requireNonNull(draft)).of(Problems.FORM))
                    .extracting(Problems.Problem::key)
                    .containsExactly("order.check.noSafety");
        }

        @Test
        void needsSomebodyForTheSafetyOfPupilsThoughTheyHaveLeftBefore() {
            String[] form = form();
            office.leaves(OrderOffice.PUPIL, LocalDate.of(2027, 5, 14));

            Order draft = office.draft(OrderType.FINAL_EVENT, problems, form);

            assertThat(office.check().findings(Objects.requireNonNull(draft)).of(Problems.FORM))
                    .extracting(Problems.Problem::key)
                    .containsExactly("order.check.noSafety");
        }

        @Test
        void invitesNobodyAfterTheEvent() {
            office.draft(
                    OrderType.FINAL_EVENT,
                    problems,
                    form(
                            "guests.organisation", "Управление образования",
                            "guests.representative", "",
                            "inviteUntil", "2027-05-21"));

            assertThat(problems.all()).containsOnlyKeys("inviteUntil");
        }
    }

    @Nested
    class OnRewards {

        private Order rewards() {
            office.with(UnitFixtures.unitOf(OrderOffice.PUPIL, OrderOffice.TEACHER));
            return office.registered(
                    OrderType.REWARD,
                    "55-од",
                    "thanked.person",
                    TEACHER,
                    "thanked.merit",
                    "помощь молодым педагогам",
                    "certified.person",
                    TEACHER,
                    "certified.merit",
                    "творческий подход",
                    "partners.organisation",
                    "Общество с ограниченной ответственностью «Завод»",
                    "partners.head",
                    PARTNER,
                    "partners.merit",
                    "знакомство с профессиями",
                    "pupils.person",
                    PUPIL,
                    "pupils.merit",
                    "",
                    "ceremony",
                    "2026-10-20",
                    "proposedOn",
                    "2026-09-28");
        }

        private RewardMaker maker() {
            RewardMaker maker = new RewardMaker();
            maker.rewards = office.theRewards();
            maker.frames = office.theFrames();
            maker.current = Someone.ofSchool(1, OrderOffice.CURATOR, Role.CURATOR);
            maker.representatives =
                    new Representatives() {
                        @Override
                        public List<org.nastavnik.people.LegalRepresentative> of(
                                long wardId, long schoolId) {
                            return List.of();
                        }
                    };
            return maker;
        }

        private String paper(Order order, int reward) throws Exception {
            RewardMaker maker = maker();
            maker.visible =
                    new VisibleOrders() {
                        @Override
                        Order byId(long id) {
                            return order;
                        }
                    };
            return OrderOffice.plain(maker.gather(office.given().get(reward).id()).data());
        }

        @Test
        void thanksInTheDativeAndRewardsInTheAccusative() throws Exception {
            assertThat(office.text(rewards()))
                    .contains("Черновику Киму Даниловичу, учителю физики, – за помощь молодым")
                    .contains("Черновика Кима Даниловича, учителя физики, – за творческий подход")
                    .contains("Обществу с ограниченной ответственностью «Завод»")
                    .contains("родителям (законным представителям) Учебной Майи Олеговны")
                    .contains("Тестовой О.В. организовать награждение")
                    .contains(
                            "Основание: представление куратора программы наставничества"
                                    + " Тестовой О.В. от 28.09.2026.");
        }

        @Test
        void keepsEveryReward() {
            rewards();

            assertThat(office.given())
                    .extracting(Reward::kind)
                    .containsExactly(
                            Reward.Kind.GRATITUDE,
                            Reward.Kind.CERTIFICATE,
                            Reward.Kind.LETTER_TO_PARENTS,
                            Reward.Kind.LETTER_TO_PARTNER);
        }

        @Test
        void printsCertificatesAndLettersAfterwards() throws Exception {
            Order order = rewards();

            assertThat(paper(order, 0))
                    .contains("учителю физики", "Черновику Киму Даниловичу", "за помощь молодым");
            assertThat(paper(order, 1))
                    .contains("ГРАМОТА", "Черновик Ким Данилович", "за творческий подход")
                    .contains("Приказ от 01.10.2026 № 55-од");
            assertThat(paper(order, 2)).contains("воспитание Учебной Майи Олеговны");
            assertThat(paper(order, 3))
                    .contains("генеральному директору", "Примерову Ивану Петровичу");
        }

        @Test
        void writesToParentsOnlyOfPupilsWhoMentored() {
            office.with(UnitFixtures.unitOf(OrderOffice.TEACHER, OrderOffice.PUPIL));

            Order draft =
                    office.draft(
                            OrderType.REWARD,
                            problems,
                            "pupils.person",
                            PUPIL,
                            "pupils.merit",
                            "",
                            "ceremony",
                            "2026-10-20");

            assertThat(draft).isNull();
            assertThat(problems.all()).isNotEmpty();
        }

        @Test
        void printsNothingMoreOfAnAnnulledOrder() {
            Order order = rewards();

            office.annul(order);

            assertThat(office.given()).allMatch(Reward::isRevoked);
            assertThatThrownBy(() -> paper(order, 1))
                    .isInstanceOf(RuleBroken.class)
                    .hasMessage("order.rule.revoked");
        }
    }

    @Test
    void directorOfTheOrdersOwnDaySigns() throws Exception {
        String[] form = {
            "measures.content", "Встречи", "measures.audience", "все",
            "measures.term", "год", "measures.responsible", "наставник",
            "informUntil", "2026-10-15"
        };
        Order before = office.registered(OrderType.ACCESSIBILITY, "1", form);
        Order after =
                office.on(LocalDate.of(2026, 10, 5)).registered(OrderType.ACCESSIBILITY, "2", form);

        assertThat(office.text(before)).contains("Т.А. Образцова");
        assertThat(office.text(after)).contains("П.И. Показов").doesNotContain("Т.А. Образцова");
    }
}
