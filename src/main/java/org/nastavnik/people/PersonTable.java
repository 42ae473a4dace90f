package org.nastavnik.people;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;

/**
 * People as Excel saves them: UTF-8 or Windows-1251, semicolons or commas, a Russian header in any
 * order. Reads every row and says what is wrong with each; nothing is imported by halves.
 */
final class PersonTable {

    /**
     * @param number the line of the table, the header being the first
     */
    record Row(
            long number,
            PersonForm form,
            PersonForm.@Nullable Entered entered,
            Problems problems) {}

    private final Forms forms;
    private final TableWords words;
    private final LocalDate today;
    private final boolean quietly;

    PersonTable(Forms forms, TableWords words, LocalDate today) {
        this(forms, words, today, false);
    }

    /**
     * @param quietly names in capitals throughout are read as they are usually written
     */
    PersonTable(Forms forms, TableWords words, LocalDate today, boolean quietly) {
        this.forms = forms;
        this.words = words;
        this.today = today;
        this.quietly = quietly;
    }

    /** What Excel wrote, as text: strict UTF-8 first, else Windows-1251. */
    static String decode(byte[] file) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(file, Charset.forName("windows-1251"));
        }
    }

    /** Nothing where the header lacks a column that cannot be missing. */
    Optional<List<Row>> read(String text) {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format(text))) {
            List<CSVRecord> records = parser.getRecords();
            Map<String, Integer> columns = records.isEmpty() ? Map.of() : columns(records.get(0));
            if (!columns.keySet().containsAll(TableWords.REQUIRED)) {
                return Optional.empty();
            }
            List<Row> rows = new ArrayList<>();
            records.stream().skip(1).forEach(record -> rows.add(row(record, columns)));
            markDoubles(rows);
            return Optional.of(rows);
        } catch (IOException | UncheckedIOException notCsv) {
            return Optional.empty();
        }
    }

    private static CSVFormat format(String text) {
        String header = text.lines().findFirst().orElse("");
        long semicolons = header.chars().filter(c -> c == ';').count();
        long commas = header.chars().filter(c -> c == ',').count();
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(header.contains("\t") ? '\t' : semicolons >= commas ? ';' : ',')
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .setLenientEof(true)
                .get();
    }

    private Map<String, Integer> columns(CSVRecord header) {
        Map<String, Integer> found = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            int column = i;
            words.column(header.get(i)).ifPresent(field -> found.putIfAbsent(field, column));
        }
        return found;
    }

    private Row row(CSVRecord record, Map<String, Integer> columns) {
        PersonForm form = new PersonForm();
        form.lastName = name(cell(record, columns, "lastName"));
        form.firstName = name(cell(record, columns, "firstName"));
        form.middleName = name(cell(record, columns, "middleName"));
        form.gender = words.gender(cell(record, columns, "gender"));
        form.kind = words.kind(cell(record, columns, "kind"));
        form.post = cell(record, columns, "post");
        form.birthDate = cell(record, columns, "birthDate");
        form.phone = cell(record, columns, "phone");
        form.email = cell(record, columns, "email");
        Problems problems = forms.check(form);
        if (Shouted.is(form.lastName)) {
            problems.add("lastName", "people.problem.capitals");
        }
        return new Row(record.getRecordNumber(), form, form.entered(problems, today), problems);
    }

    private String name(String cell) {
        return quietly ? Shouted.usual(cell) : cell;
    }

    private static String cell(CSVRecord record, Map<String, Integer> columns, String field) {
        Integer column = columns.get(field);
        return column == null || column >= record.size() ? "" : record.get(column).strip();
    }

    private static void markDoubles(List<Row> rows) {
        Map<String, Long> seen = new HashMap<>();
        for (Row row : rows) {
            PersonForm f = row.form();
            String key =
                    Person.searchKey(
                            f.lastName
                                    + " "
                                    + f.firstName
                                    + " "
                                    + f.middleName
                                    + " "
                                    + f.birthDate);
            Long first = seen.putIfAbsent(key, row.number());
            if (first != null) {
                row.problems().add("lastName", "people.problem.double", first);
            }
        }
    }
}
