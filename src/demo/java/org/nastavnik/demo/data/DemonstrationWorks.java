package org.nastavnik.demo.data;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.contest.MentorPortfolio;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.Hashes;
import org.nastavnik.document.PaperTemplate;
import org.nastavnik.document.PrintTemplate;
import org.nastavnik.document.Sample;
import org.nastavnik.docx.Filter;
import org.nastavnik.docx.Template;
import org.nastavnik.docx.TemplateOptions;
import org.nastavnik.docx.TemplateRejected;
import org.nastavnik.grammar.GrammarFilters;

/** Prints the portfolios that the script has handed in, as their authors would have got them. */
final class DemonstrationWorks {

    private static final String FOLDER = "mentor-portfolio";
    private static final String TITLE = "Портфолио наставника";
    private static final String WORKS =
            "SELECT p.id, p.schoolId, p.personId, p.submittedAt, n.lastName, n.firstName,"
                    + " n.middleName, n.gender, a.post, r.fullName, r.shortName, s.address, s.city"
                    + " FROM portfolio p JOIN person n ON n.id = p.personId"
                    + " JOIN affiliation a ON a.personId = p.personId AND a.schoolId = p.schoolId"
                    + " JOIN school_requisites r ON r.schoolId = p.schoolId"
                    + " JOIN school s ON s.id = p.schoolId WHERE p.documentId IS NULL";
    private static final String DOCUMENT =
            "INSERT INTO generated_document (version, schoolId, kind, subjectId, title, fileName,"
                    + " templateHash, sha256, size, madeBy, madeAt, snapshot, content)"
                    + " VALUES (0, ?, 'D35', ?, ?, ?, ?, ?, ?, ?, ?, '{}', ?)";

    private final Connection connection;
    private final byte[] source;
    private final Template template;

    DemonstrationWorks(Connection connection) throws TemplateRejected {
        this.connection = connection;
        source = Objects.requireNonNull(shipped(FOLDER + "/template.docx"));
        Map<String, Filter> filters = new HashMap<>();
        GrammarFilters.all().forEach((name, filter) -> filters.put(name, filter::apply));
        template =
                Template.compile(
                        source,
                        new TemplateOptions(
                                filters, name -> shipped("partials/" + name + ".docx")));
    }

    private static byte @Nullable [] shipped(String path) {
        try (InputStream in = DemonstrationWorks.class.getResourceAsStream("/templates/" + path)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void print() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet work = statement.executeQuery(WORKS)) {
            while (work.next()) {
                print(work);
            }
        }
    }

    private void print(ResultSet work) throws SQLException {
        Map<String, String> parts = parts(work.getLong("id"));
        Instant at = work.getTimestamp("submittedAt").toInstant();
        byte[] paper =
                PrintTemplate.print(
                        template,
                        Sample.read(data(work, parts), MentorPortfolio.class, FOLDER),
                        TITLE,
                        work.getString("shortName"),
                        at);
        String hash = Hashes.sha256(paper);
        try (PreparedStatement insert =
                connection.prepareStatement(DOCUMENT, Statement.RETURN_GENERATED_KEYS)) {
            insert.setLong(1, work.getLong("schoolId"));
            insert.setLong(2, work.getLong("id"));
            insert.setString(3, TITLE);
            insert.setString(4, TITLE + ".docx");
            insert.setString(5, Hashes.sha256(source));
            insert.setString(6, hash);
            insert.setInt(7, paper.length);
            insert.setLong(8, work.getLong("personId"));
            insert.setTimestamp(9, work.getTimestamp("submittedAt"));
            insert.setBytes(10, paper);
            insert.executeUpdate();
            try (ResultSet key = insert.getGeneratedKeys()) {
                key.next();
                hold(work.getLong("id"), key.getLong(1), hash);
            }
        }
    }

    private void hold(long work, long document, String hash) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "UPDATE portfolio SET documentId = ?, sha256 = ? WHERE id = ?")) {
            update.setLong(1, document);
            update.setString(2, hash);
            update.setLong(3, work);
            update.executeUpdate();
        }
    }

    private Map<String, String> parts(long work) throws SQLException {
        Map<String, String> parts = new HashMap<>();
        try (PreparedStatement find =
                connection.prepareStatement(
                        "SELECT part, content FROM portfolio_part WHERE portfolioId = ?")) {
            find.setLong(1, work);
            try (ResultSet rows = find.executeQuery()) {
                while (rows.next()) {
                    parts.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return parts;
    }

    /**
     * The shipped sample shows what a year brings; whose it is and what he wrote comes from here.
     */
    private static JsonObject data(ResultSet work, Map<String, String> parts) throws SQLException {
        JsonObject sample =
                Sample.json(new PaperTemplate(FOLDER, DocumentKind.D35, MentorPortfolio.class));
        return Json.createObjectBuilder(sample)
                .add(
                        "school",
                        Json.createObjectBuilder()
                                .addNull("founder")
                                .add("fullName", work.getString("fullName"))
                                .add("shortName", work.getString("shortName"))
                                .add("address", work.getString("address")))
                .add("city", work.getString("city"))
                .add("mentor", mentor(sample.getJsonObject("mentor"), work, parts))
                .addNull("representation")
                .add("merits", lines(parts, "MERITS"))
                .add("essay", lines(parts, "ESSAY"))
                .add("practice", practice(parts))
                .add("results", Json.createArrayBuilder())
                .add("reviews", Json.createArrayBuilder())
                .add("developments", lines(parts, "DEVELOPMENTS"))
                .build();
    }

    private static JsonObjectBuilder mentor(
            JsonObject sample, ResultSet work, Map<String, String> parts) throws SQLException {
        return Json.createObjectBuilder(sample)
                .add(
                        "name",
                        Json.createObjectBuilder()
                                .add("lastName", work.getString("lastName"))
                                .add("firstName", work.getString("firstName"))
                                .add("middleName", work.getString("middleName"))
                                .add("gender", work.getString("gender")))
                .add("post", work.getString("post"))
                .add("education", text(parts, "EDUCATION"))
                .add("experience", text(parts, "EXPERIENCE"))
                .add("mentoringSince", text(parts, "MENTORING_SINCE"))
                .add("phone", text(parts, "PHONE"))
                .add("email", text(parts, "EMAIL"));
    }

    private static JsonObjectBuilder practice(Map<String, String> parts) {
        return Json.createObjectBuilder()
                .add("title", text(parts, "PRACTICE_TITLE"))
                .add("goal", text(parts, "PRACTICE_GOAL"))
                .add("targetGroup", text(parts, "PRACTICE_TARGET"))
                .add("description", lines(parts, "PRACTICE_TEXT"))
                .add("steps", lines(parts, "PRACTICE_STEPS"))
                .add("results", lines(parts, "PRACTICE_RESULTS"))
                .add("replication", text(parts, "REPLICATION"));
    }

    private static String text(Map<String, String> parts, String part) {
        return parts.getOrDefault(part, "");
    }

    private static JsonArrayBuilder lines(Map<String, String> parts, String part) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        text(parts, part).lines().forEach(lines::add);
        return lines;
    }
}
