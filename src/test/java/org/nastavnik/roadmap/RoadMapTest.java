package org.nastavnik.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.roadmap.RoadMapFixtures.TODAY;
import static org.nastavnik.roadmap.RoadMapFixtures.aMap;
import static org.nastavnik.roadmap.RoadMapFixtures.begunBy;
import static org.nastavnik.roadmap.RoadMapFixtures.check;
import static org.nastavnik.roadmap.RoadMapFixtures.done;
import static org.nastavnik.roadmap.RoadMapFixtures.terms;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.shared.RuleBroken;

class RoadMapTest {

    private static final long DIRECTOR = 11;

    private static List<String> contents(RoadMap map) {
        return map.items().stream().map(item -> item.terms().content()).toList();
    }

    private static RoadMap agreed(RoadMap map) {
        map.agree(check(map), DIRECTOR, TODAY);
        return map;
    }

    @Test
    void takesANewRowAtTheEndOfItsSection() {
        RoadMap map = aMap(terms("База", "первая"), terms("Работа", "вторая"));

        map.add(terms("База", "третья"));
        map.add(terms("Итоги", "четвёртая"));

        assertThat(contents(map)).containsExactly("первая", "третья", "вторая", "четвёртая");
    }

    @Test
    void movesARowIntoAnotherSection() {
        RoadMap map = aMap(terms("База", "первая"), terms("Работа", "вторая"));

        map.change(map.item(1), terms("Работа", "первая"));

        assertThat(map.items()).allMatch(item -> item.stands("Работа"));
    }

    @Test
    void keepsItsRowsOnceTheDirectorHasAgreed() {
        RoadMap map = agreed(aMap(terms("База", "первая")));

        assertThatThrownBy(() -> map.add(terms("База", "вторая")))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("roadmap.rule.agreed");
        assertThatThrownBy(() -> map.remove(map.item(1))).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> map.change(map.item(1), terms("База", "иная")))
                .isInstanceOf(RuleBroken.class);
        assertThat(contents(map)).containsExactly("первая");
    }

    @Test
    void isMendedAndAgreedAnew() {
        RoadMap map = agreed(aMap(terms("База", "первая")));

        map.reopen();
        map.add(terms("База", "вторая"));

        assertThat(map.agreedBy()).isNull();
        assertThat(agreed(map).agreedBy()).isEqualTo(DIRECTOR);
    }

    @Test
    void isNotAgreedWhileTheFormIsUnfilled() {
        RoadMap map = begunBy(Outline.SECTIONS);

        assertThatThrownBy(() -> agreed(map))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("roadmap.rule.notReady");
        assertThat(map.state()).isEqualTo(RoadMap.State.DRAFT);
    }

    @Test
    void staysAgreedByWhoAgreedFirst() {
        RoadMap map = agreed(aMap(terms("База", "первая")));

        map.agree(check(map), 99, TODAY.plusDays(1));

        assertThat(map.agreedBy()).isEqualTo(DIRECTOR);
        assertThat(map.agreedOn()).isEqualTo(TODAY);
    }

    @Test
    void losesNoRowThatWasMarked() {
        RoadMap map = aMap(terms("База", "первая"), terms("База", "вторая"));
        map.item(1).mark(done(TODAY, "Приказ № 1"), TODAY);

        map.remove(map.item(2));

        assertThatThrownBy(() -> map.remove(map.item(1)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("roadmap.rule.marked");
        assertThat(contents(map)).containsExactly("первая");
    }
}
