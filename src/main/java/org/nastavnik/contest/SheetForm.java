package org.nastavnik.contest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** Marks as the expert types them; fields are named by the numbers of the criteria. */
final class SheetForm {

    private static final int LONGEST_REMARK = 1000;
    private static final int LONGEST = 5000;

    private final MultivaluedMap<String, String> typed;

    SheetForm(MultivaluedMap<String, String> typed) {
        this.typed = typed;
    }

    long version() {
        String version = text("version");
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    String mark(ContestCriterion criterion) {
        return text("mark" + criterion.criterionNo());
    }

    String remark(ContestCriterion criterion) {
        return text("remark" + criterion.criterionNo());
    }

    String conclusion() {
        return text("conclusion");
    }

    private String text(String field) {
        return Objects.requireNonNullElse(typed.getFirst(field), "");
    }

    /** What can be kept; a mark that is none is a problem and is not. */
    Map<Integer, ScoreMark> marks(List<ContestCriterion> criteria, Problems problems) {
        Map<Integer, ScoreMark> marks = new HashMap<>();
        for (ContestCriterion criterion : criteria) {
            BigDecimal mark = mark(criterion, problems);
            String remark = Typed.text(remark(criterion));
            if (remark != null && remark.length() > LONGEST_REMARK) {
                problems.add(
                        "remark" + criterion.criterionNo(), "site.problem.Size", LONGEST_REMARK);
            }
            if (mark != null || remark != null) {
                marks.put(criterion.criterionNo(), new ScoreMark(mark, remark));
            }
        }
        if (conclusion().length() > LONGEST) {
            problems.add("conclusion", "site.problem.Size", LONGEST);
        }
        return marks;
    }

    /** Nothing is submitted with an empty mark. */
    void requireAll(List<ContestCriterion> criteria, Problems problems) {
        criteria.stream()
                .filter(one -> mark(one).isBlank())
                .forEach(one -> problems.add("mark" + one.criterionNo(), "site.problem.NotBlank"));
    }

    /** Whole points and halves; a comma is as good as a point. */
    private @Nullable BigDecimal mark(ContestCriterion criterion, Problems problems) {
        String text = mark(criterion).strip().replace(',', '.');
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("\\d{1,3}(\\.[05]0*)?")) {
            BigDecimal mark = new BigDecimal(text);
            if (mark.compareTo(BigDecimal.valueOf(criterion.most())) <= 0) {
                return mark.setScale(1, RoundingMode.HALF_UP);
            }
        }
        problems.add("mark" + criterion.criterionNo(), "contest.problem.mark", criterion.most());
        return null;
    }
}
