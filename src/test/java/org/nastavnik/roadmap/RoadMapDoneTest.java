package org.nastavnik.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.roadmap.RoadMapFixtures.TODAY;
import static org.nastavnik.roadmap.RoadMapFixtures.aMap;
import static org.nastavnik.roadmap.RoadMapFixtures.due;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.roadmap.RoadMapItem.Status;

class RoadMapDoneTest {

    @Test
    void countsWhatIsDoneAmongWhatWasNotCancelled() {
        List<RoadMapItem> rows = aMap(due(TODAY), due(TODAY), due(TODAY)).items();
        rows.get(0).mark(new RoadMapItem.Fact(Status.DONE, TODAY, "Приказ № 1", null), TODAY);
        rows.get(1).mark(new RoadMapItem.Fact(Status.CANCELLED, null, null, "отменено"), TODAY);

        assertThat(RoadMapDone.rows(rows)).isEqualTo(new RoadMapDone.Rows(1, 2));
    }
}
