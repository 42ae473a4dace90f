package org.nastavnik.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * @param at null where nobody has checked yet
 * @param sections the service, then each platform
 */
public record SelfCheckPage(
        @Nullable Instant at, String who, long broken, long warnings, List<Section> sections) {

    /**
     * @param platform "" for the service itself
     */
    public record Section(
            String platform, @Nullable Long registrationId, List<FindingRow> findings) {}

    /**
     * @param level OK, WARNING or BROKEN
     * @param remedy what to do; null where nothing is
     * @param symptom what the platform's answer shows; null where none is named
     */
    public record FindingRow(
            String level,
            String key,
            @Nullable String remedy,
            @Nullable String symptom,
            Object[] arguments) {

        private static final Set<String> WITH_SYMPTOM =
                Set.of("keys.unreachable", "token.refused", "configuration.unreachable");

        static FindingRow of(Finding finding) {
            String key = "inspection.finding." + finding.key();
            String symptom =
                    WITH_SYMPTOM.contains(finding.key())
                            ? "inspection.symptom." + finding.arguments().get(0)
                            : null;
            String remedy = (symptom == null ? key : symptom) + ".do";
            return new FindingRow(
                    finding.level().name(),
                    key,
                    finding.level() == Finding.Level.OK ? null : remedy,
                    symptom,
                    finding.arguments().toArray());
        }
    }
}
