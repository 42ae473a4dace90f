package org.nastavnik.deeplink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.deeplink.DeepLinkFixtures.EVERYTHING;
import static org.nastavnik.deeplink.DeepLinkFixtures.ONE_PLAN;
import static org.nastavnik.deeplink.DeepLinkFixtures.PLAN;
import static org.nastavnik.deeplink.DeepLinkFixtures.START;
import static org.nastavnik.platform.ShownPage.html;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nastavnik.platform.ShownPage;
import org.nastavnik.site.Problems;
import org.nastavnik.site.View;

class ChooserPagesTest {

    private static final List<Choice> OFFERED = List.of(START, PLAN, ONE_PLAN);
    private static final List<Choice> MANY =
            IntStream.range(0, 20)
                    .mapToObj(i -> new Choice("plan", (long) i, "План П-" + (10 + i), "", true))
                    .toList();

    private static ChooserPage page(
            List<Choice> offered, DeepLinkAccepts accepts, PickForm form, Problems problems) {
        ChooserPages pages = new ChooserPages();
        pages.words = new PlaceWords();
        pages.words.visitor = ShownPage.visitor("ru");
        return pages.page(offered, accepts, form, problems);
    }

    private static String shown(ChooserPage page, String language) {
        return html(View.of("deeplink/deep-link", page), language);
    }

    @Test
    void groupsChoicesUnderHeadings() {
        ChooserPage page = page(OFFERED, EVERYTHING, PickForm.blank(), new Problems());

        assertThat(page.groups())
                .extracting(ChooserPage.Group::heading)
                .containsExactly("Начальная страница", "Планы");
        assertThat(shown(page, "ru"))
                .contains("type=\"checkbox\" id=\"pick-plan:4\"", "id=\"grade-plan:4\"")
                .doesNotContain("id=\"grade-start\"", "type=\"radio\"", "type=\"search\"");
    }

    @Test
    void letsOneBeChosenWhereThePlatformTakesOne() {
        DeepLinkAccepts one = new DeepLinkAccepts(true, false, false, null);

        String page = shown(page(OFFERED, one, PickForm.blank(), new Problems()), "ru");

        assertThat(page).contains("type=\"radio\"").doesNotContain("checkbox", "Оценивать");
    }

    @Test
    void keepsTicksInSightWhileItSearches() {
        PickForm form = new PickForm(List.of("plan:3"), Set.of(), "п-27");

        ChooserPage page = page(MANY, EVERYTHING, form, new Problems());

        assertThat(page.searchable()).isTrue();
        assertThat(page.groups().get(0).lines())
                .extracting(ChooserPage.Line::key)
                .containsExactly("plan:3", "plan:17");
        assertThat(shown(page, "ru")).contains("value=\"п-27\"");
    }

    @Test
    void saysWhatIsWrongInBothLanguages() {
        Problems problems = new Problems();
        new PickForm(List.of(), Set.of(), "").picks(OFFERED, EVERYTHING, problems);
        ChooserPage page = page(OFFERED, EVERYTHING, PickForm.blank(), problems);

        assertThat(shown(page, "ru")).contains("Ничего не отмечено");
        assertThat(shown(page, "en")).contains("Nothing is ticked");
    }

    @Test
    void offersNothingButTheWayBackWhereLinksAreNotWanted() {
        DeepLinkAccepts files = new DeepLinkAccepts(false, true, true, null);

        String page = shown(page(OFFERED, files, PickForm.blank(), new Problems()), "ru");

        assertThat(page)
                .contains("курс ждёт файл", "name=\"cancel\"")
                .doesNotContain("name=\"pick\"");
    }

    @Test
    void escapesTitles() {
        Choice hostile = new Choice("contest", 1L, "<script>\"'&", "<b>", false);

        assertThat(
                        shown(
                                page(
                                        List.of(hostile),
                                        EVERYTHING,
                                        PickForm.blank(),
                                        new Problems()),
                                "ru"))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>\"", "<b>");
    }
}
