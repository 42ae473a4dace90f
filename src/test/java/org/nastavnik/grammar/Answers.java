package org.nastavnik.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

/** The tables of right answers: one word or phrase a line with all its forms. */
public final class Answers {

    private Answers() {}

    /**
     * One line of {@code names.txt}.
     *
     * @param part surname, given, patronymic or whole
     * @param nominative as written there
     * @param name with it in its part
     * @param forms the five oblique ones
     */
    public record NameLine(
            String part,
            Gender gender,
            String nominative,
            DeclinableName name,
            List<String> forms) {

        static NameLine of(String line) {
            String[] what = line.substring(0, line.indexOf(':')).split(" ", 3);
            String forms = line.substring(line.indexOf(':') + 2);
            Gender gender = Gender.valueOf(what[1]);
            DeclinableName name = DeclinableName.of(name(what[0], what[2]), gender);
            return new NameLine(what[0], gender, what[2], name, List.of(forms.split(", ")));
        }

        public String declined(Case wanted) {
            PersonName declined = name.in(wanted).name();
            return switch (part) {
                case "surname" -> declined.lastName();
                case "given" -> declined.firstName();
                case "patronymic" -> String.valueOf(declined.middleName());
                default -> declined.full();
            };
        }

        private static PersonName name(String part, String nominative) {
            if (part.equals("whole")) {
                String[] parts = nominative.split("/", -1);
                return new PersonName(parts[0], parts[1], orNull(parts[2]));
            }
            return new PersonName(
                    part.equals("surname") ? nominative : "Х",
                    part.equals("given") ? nominative : "Х",
                    part.equals("patronymic") ? nominative : "Х");
        }

        private static @Nullable String orNull(String text) {
            return text.isEmpty() ? null : text;
        }

        @Override
        public String toString() {
            return part + " " + gender + " " + nominative;
        }
    }

    public static Stream<NameLine> names() {
        return lines("names.txt").map(NameLine::of);
    }

    /** All six forms of each phrase. */
    public static Stream<List<String>> phrases(String file) {
        return lines(file).map(line -> List.of(line.split("; ")));
    }

    public static List<Case> oblique() {
        return Arrays.stream(Case.values()).skip(1).toList();
    }

    private static Stream<String> lines(String name) {
        // the rules files have the same names on the class path, so these stand in a folder
        try (InputStream in = Answers.class.getResourceAsStream("answers/" + name)) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
