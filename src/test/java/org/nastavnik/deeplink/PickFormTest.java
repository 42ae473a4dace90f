package org.nastavnik.deeplink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.deeplink.DeepLinkFixtures.EVERYTHING;
import static org.nastavnik.deeplink.DeepLinkFixtures.ONE_PLAN;
import static org.nastavnik.deeplink.DeepLinkFixtures.PLAN;
import static org.nastavnik.deeplink.DeepLinkFixtures.START;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nastavnik.site.Problems;

class PickFormTest {

    private static final List<Choice> OFFERED = List.of(START, PLAN, ONE_PLAN);
    private static final DeepLinkAccepts ONE = new DeepLinkAccepts(true, false, true, null);

    private final Problems problems = new Problems();

    private static PickForm form(String... namesAndValues) {
        MultivaluedHashMap<String, String> typed = new MultivaluedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            typed.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return PickForm.of(typed);
    }

    private String problem() {
        return problems.of(Problems.FORM).get(0).key();
    }

    @Test
    void takesWhatIsTicked() {
        List<Pick> picks =
                form("pick", "plan:4", "pick", "start", "grade", "plan:4", "grade", "start")
                        .picks(OFFERED, EVERYTHING, problems);

        assertThat(picks).containsExactly(new Pick(ONE_PLAN, true), new Pick(START, false));
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void takesATwicePressedTickOnce() {
        assertThat(form("pick", "plan", "pick", "plan").picks(OFFERED, EVERYTHING, problems))
                .containsExactly(new Pick(PLAN, false));
    }

    @Test
    void saysThatNothingIsTicked() {
        form("grade", "plan").picks(OFFERED, EVERYTHING, problems);

        assertThat(problem()).isEqualTo("deepLink.problem.none");
    }

    @Test
    void refusesSeveralWhereThePlatformTakesOne() {
        form("pick", "plan", "pick", "start", "pick", "plan:4").picks(OFFERED, ONE, problems);

        assertThat(problem()).isEqualTo("deepLink.problem.one");
    }

    @Test
    void refusesWhatNoListShowed() {
        PickForm form = form("pick", "plan", "pick", "plan:5");

        form.picks(OFFERED, EVERYTHING, problems);

        assertThat(problem()).isEqualTo("deepLink.problem.foreign");
        assertThat(form.isForeignTo(OFFERED)).isTrue();
        assertThat(form("pick", "plan").isForeignTo(OFFERED)).isFalse();
    }

    @Test
    void refusesAFlood() {
        List<Choice> many =
                IntStream.rangeClosed(0, PickForm.MOST)
                        .mapToObj(i -> new Choice("plan", (long) i, "План " + i, "", true))
                        .toList();
        String[] all =
                many.stream()
                        .flatMap(c -> List.of("pick", c.key()).stream())
                        .toArray(String[]::new);

        form(all).picks(many, EVERYTHING, problems);

        assertThat(problem()).isEqualTo("deepLink.problem.many");
    }

    @Test
    void gradesNothingThatThePlatformDoesNotGrade() {
        DeepLinkAccepts noColumns = new DeepLinkAccepts(true, true, false, null);

        assertThat(form("pick", "plan", "grade", "plan").picks(OFFERED, noColumns, problems))
                .containsExactly(new Pick(PLAN, false));
    }
}
