package org.nastavnik.deeplink;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CourseLinksTest {

    private static final Pick GRADED_PLAN = new Pick(DeepLinkFixtures.PLAN, true);

    @Test
    void knowsTheSamePickAgain() {
        CourseLink link = DeepLinkFixtures.link("word-of-the-link", GRADED_PLAN);

        assertThat(link.isOf(GRADED_PLAN)).isTrue();
        assertThat(link.isOf(new Pick(DeepLinkFixtures.PLAN, false))).isFalse();
        assertThat(link.isOf(new Pick(DeepLinkFixtures.ONE_PLAN, true))).isFalse();
    }

    @Test
    void belongsToASchoolOnlyWhereItNamesOneThing() {
        Pick single = new Pick(DeepLinkFixtures.ONE_PLAN, false);

        assertThat(DeepLinkFixtures.link("word-of-the-link", single).schoolId()).isEqualTo(1);
        assertThat(DeepLinkFixtures.link("word-of-the-link", GRADED_PLAN).schoolId()).isNull();
    }

    @Test
    void tellsItsOwnCourseFromACopy() {
        CourseLink link = DeepLinkFixtures.link("word-of-the-link", GRADED_PLAN);

        assertThat(link.isElsewhere("7:1:2")).isFalse();
        assertThat(link.isElsewhere("7:1:3")).isTrue();
        assertThat(link.isElsewhere(null)).isTrue();
    }
}
