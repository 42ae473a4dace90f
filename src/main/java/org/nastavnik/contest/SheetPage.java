package org.nastavnik.contest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;

/**
 * A work beside its sheet.
 *
 * @param author null as long as experts shall not know him
 * @param texts what the author wrote, without his name while he is hidden
 */
public record SheetPage(
        long id,
        long version,
        String contest,
        String stage,
        String until,
        String code,
        String nomination,
        String title,
        @Nullable String author,
        List<PortfolioPage.Text> texts,
        List<Upload> files,
        List<Criterion> criteria,
        String conclusion,
        String most,
        String total,
        boolean open,
        boolean complete,
        Problems problems) {

    public record Upload(long id, String title, String what) {}

    /**
     * @param now what is kept where another window has changed it meanwhile, else ""
     */
    public record Criterion(
            int no, String text, int most, String mark, String remark, String now) {}
}
