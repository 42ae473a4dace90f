package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.nastavnik.people.Person;
import org.nastavnik.site.Option;

/** The dictionaries of the two bases, and the criteria by which mentors are selected. */
@ApplicationScoped
public class BaseWords {

    /** Which dictionary. */
    public enum Kind {
        AREAS("areas"),
        AGE_GROUPS("ageGroups"),
        HOBBIES("hobbies"),
        MEETINGS("meetings");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    private record Word(String code, String russian, String english) {

        String in(String language) {
            return language.equals("en") ? english : russian;
        }
    }

    private static final JsonObject BASES = read("/reference/bases.json");

    private static final Map<Kind, List<Word>> WORDS =
            List.of(Kind.values()).stream()
                    .collect(Collectors.toMap(kind -> kind, BaseWords::words));

    private static final List<String> CRITERIA =
            read("/reference/forms.json")
                    .getJsonObject("selectionCriteria")
                    .getJsonArray("items")
                    .getValuesAs(JsonString.class)
                    .stream()
                    .map(JsonString::getString)
                    .toList();

    private static JsonObject read(String file) {
        try (InputStream in = BaseWords.class.getResourceAsStream(file);
                var reader = Json.createReader(Objects.requireNonNull(in))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Word> words(Kind kind) {
        return BASES.getJsonArray(kind.key).getValuesAs(JsonObject.class).stream()
                .map(word -> new Word(text(word, "code"), text(word, "ru"), text(word, "en")))
                .toList();
    }

    private static List<Word> of(Kind kind) {
        return WORDS.getOrDefault(kind, List.of());
    }

    private static String text(JsonObject word, String key) {
        return word.getString(key);
    }

    /** The criteria of the official procedure, in its order and words. */
    public List<String> criteria() {
        return CRITERIA;
    }

    public List<Option> options(Kind kind, String language) {
        return words(kind, language).entrySet().stream()
                .map(word -> new Option(word.getKey(), word.getValue()))
                .toList();
    }

    private static Map<String, String> words(Kind kind, String language) {
        return of(kind).stream()
                .collect(
                        Collectors.toMap(
                                Word::code,
                                word -> word.in(language),
                                (one, other) -> one,
                                java.util.LinkedHashMap::new));
    }

    /** In words, in the order of the dictionary; what it does not know is left out. */
    public List<String> texts(Kind kind, Codes codes, String language) {
        return of(kind).stream()
                .filter(word -> codes.contains(word.code()))
                .map(word -> word.in(language))
                .toList();
    }

    /** In Russian words, for papers. */
    public List<String> texts(Kind kind, Codes codes) {
        return texts(kind, codes, Locale.forLanguageTag("ru").getLanguage());
    }

    /** Only what the dictionary knows, in its order. */
    public Codes known(Kind kind, Collection<String> typed) {
        return new Codes(of(kind).stream().map(Word::code).filter(typed::contains).toList());
    }

    /** The codes of words as questionnaires offer them. */
    Codes byText(Kind kind, Collection<String> words) {
        List<String> keys = words.stream().map(Person::searchKey).toList();
        return new Codes(
                of(kind).stream()
                        .filter(word -> keys.contains(Person.searchKey(word.russian())))
                        .map(Word::code)
                        .toList());
    }

    /** Which field of a profile or request each question fills, by its key. */
    Map<String, String> intake(String questionnaire) {
        JsonObject fields = BASES.getJsonObject("intake").getJsonObject(questionnaire);
        return fields == null
                ? Map.of()
                : fields.keySet().stream().collect(Collectors.toMap(no -> no, fields::getString));
    }
}
