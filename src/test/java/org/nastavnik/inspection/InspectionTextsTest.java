package org.nastavnik.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nastavnik.platform.CallKind;
import org.nastavnik.platform.Reason;
import org.nastavnik.platform.Symptom;
import org.nastavnik.site.Messages;

/** Whatever can go wrong is said in plain words with what to do, in both languages. */
class InspectionTextsTest {

    private static final Pattern FINDING =
            Pattern.compile("Finding\\s*\\.(ok|warning|broken)\\(\\s*\"([a-z.]+)\"");

    @Test
    void everyReasonSymptomAndFindingHasItsWords() throws IOException {
        List<String> keys = new ArrayList<>(findings());
        for (Reason reason : Reason.values()) {
            keys.add("reason." + reason);
            keys.add("reason." + reason + ".do");
        }
        for (Symptom symptom : Symptom.values()) {
            keys.add("symptom." + symptom);
            keys.add("symptom." + symptom + ".do");
        }
        Stream.of(Gift.values()).forEach(gift -> keys.add("gift." + gift + ".do"));
        Stream.of(CallKind.values()).forEach(kind -> keys.add("kind." + kind));

        for (Locale locale : List.of(Locale.forLanguageTag("ru"), Locale.ENGLISH)) {
            Messages messages = Messages.in(locale);
            assertThat(keys).allMatch(key -> messages.has("inspection." + key));
        }
        assertThat(keys).hasSizeGreaterThan(100);
    }

    /**
     * As they stand in the code; a finding that is not fine needs a remedy, or borrows a symptom's.
     */
    private static Set<String> findings() throws IOException {
        Set<String> keys = new TreeSet<>();
        Set<String> borrowed =
                Set.of("keys.unreachable", "token.refused", "configuration.unreachable");
        for (String file : List.of("OwnChecks", "PlatformChecks", "RunSelfCheck")) {
            String code =
                    Files.readString(
                            Path.of("src/main/java/org/nastavnik/inspection", file + ".java"));
            Matcher found = FINDING.matcher(code);
            while (found.find()) {
                keys.add("finding." + found.group(2));
                if (!found.group(1).equals("ok") && !borrowed.contains(found.group(2))) {
                    keys.add("finding." + found.group(2) + ".do");
                }
            }
        }
        keys.addAll(
                List.of(
                        "finding.scope.roster.given",
                        "finding.scope.roster.kept.do",
                        "finding.scope.grades.given",
                        "finding.scope.grades.kept.do",
                        "finding.clock.ahead.do",
                        "finding.clock.behind.do"));
        return keys;
    }
}
