package org.nastavnik.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.site.Messages;

/** Whatever the source writes into the audit log can be read in words. */
class ActWordsTest {

    private static final Path SOURCE = Path.of("src/main/java/org/nastavnik");
    private static final Pattern CODE = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)+)\"");
    private static final Pattern HALF = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)*_)\"");
    private static final Pattern PASSED =
            Pattern.compile("\\.(?:log|note|answer)\\(\\s*(?:\\w+,\\s*)?\"([A-Z]+(?:_[A-Z]+)+)\"");

    private record Constants(String file, String declaration) {

        /** As they are written: words in capitals, one step further in than the declaration. */
        Stream<String> all() {
            String source = read(SOURCE.resolve(file));
            int at = source.indexOf(declaration);
            String line = source.substring(source.lastIndexOf('\n', at) + 1);
            String indent = line.substring(0, line.length() - line.stripLeading().length());
            String body = line.substring(0, line.indexOf("\n" + indent + "}"));
            return found(Pattern.compile("(?m)^" + indent + "    ([A-Z]+)\\b"), body);
        }
    }

    /** Codes that end in a constant, and where its kind of constants is. */
    private static final Map<String, Constants> HALVES =
            Map.of(
                    "MENTOR_", new Constants("pairing/MentorDecision.java", "enum MentorDecision"),
                    "REQUEST_",
                            new Constants("pairing/RequestDecisionsResource.java", "enum Decision"),
                    "PUPIL_", new Constants("pairing/Departure.java", "enum Fate"),
                    "PAPER_TAKEN_", new Constants("intake/PaperKind.java", "enum PaperKind"),
                    "REGISTRATION_", new Constants("platform/Registration.java", "enum State"));

    /** How the number of a school's own questionnaire begins. */
    private static final String NO_ACT = "OWN_";

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(hit -> hit.group(1));
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCE)) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .map(ActWordsTest::read)
                    .toList();
        }
    }

    private static boolean writes(String source) {
        return source.contains("@Inject AuditLog ");
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String source : sources()) {
            found(writes(source) ? CODE : PASSED, source).forEach(codes::add);
        }
        HALVES.forEach((half, constants) -> constants.all().forEach(c -> codes.add(half + c)));
        return codes;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void everyActThatTheSourceWritesHasWords(String language) throws IOException {
        Messages messages = Messages.in(Locale.forLanguageTag(language));

        assertThat(codes())
                .contains("ORDER_REGISTERED", "MENTOR_SELECT", "PUPIL_MOVED", "PLAN_APPROVED")
                .hasSizeGreaterThan(200)
                .allMatch(code -> messages.has(ActWords.ACT + code));
    }

    @Test
    void everyCodeThatEndsInAConstantIsKnown() throws IOException {
        assertThat(sources())
                .filteredOn(ActWordsTest::writes)
                .flatMap(source -> found(HALF, source).toList())
                .filteredOn(half -> !half.equals(NO_ACT))
                .containsOnlyElementsOf(HALVES.keySet());
    }

    @Test
    void noWordsStandForAnActThatNobodyWrites() throws IOException {
        String words = read(Path.of("src/main/resources/messages/overview/messages.properties"));

        assertThat(found(Pattern.compile("(?m)^overview\\.act\\.([A-Z_]+)="), words))
                .isNotEmpty()
                .isSubsetOf(codes());
    }
}
