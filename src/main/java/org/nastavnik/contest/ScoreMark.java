package org.nastavnik.contest;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A mark for one criterion and what the expert says of it. */
@Embeddable
class ScoreMark {

    private @Nullable BigDecimal mark;
    private @Nullable String remark;

    protected ScoreMark() {}

    ScoreMark(@Nullable BigDecimal mark, @Nullable String remark) {
        this.mark = mark;
        this.remark = remark;
    }

    @Nullable BigDecimal mark() {
        return mark;
    }

    @Nullable String remark() {
        return remark;
    }
}
