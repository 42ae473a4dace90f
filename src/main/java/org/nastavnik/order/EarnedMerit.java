package org.nastavnik.order;

import java.time.LocalDate;

/**
 * What another room tells of somebody who has earned a reward.
 *
 * @param source what it was earned by, to tell it once: «contest:7»
 * @param content in the nominative: «победа в конкурсе «…»»
 * @param first whether nobody was better
 */
public record EarnedMerit(
        long personId, String source, String content, boolean first, LocalDate on) {}
