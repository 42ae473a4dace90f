package org.nastavnik.intake;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One plan or journal of a file, and whose it is taken to be. */
@Entity
@Table(name = "filled_paper")
class FilledPaper {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    private String mentor;
    private String mentees;
    private String institution;
    private String unread;
    private @Nullable Long unitId;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "paperId", nullable = false)
    @OrderBy("id")
    private List<FilledRow> rows = new ArrayList<>();

    protected FilledPaper() {}

    FilledPaper(ReadPaper read) {
        kind = read.kind();
        mentor = cut(read.head().text(PaperHead.Fact.MENTOR), 500);
        mentees = cut(read.head().text(PaperHead.Fact.MENTEES), 1000);
        institution = cut(read.head().text(PaperHead.Fact.INSTITUTION), 500);
        unread = cut(String.join("\n", read.columns()), 1000);
        read.rows().forEach(row -> rows.add(new FilledRow(row)));
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }

    /**
     * @return whether it was another's before
     */
    boolean belongTo(@Nullable Long unit) {
        boolean other = !Objects.equals(unitId, unit);
        unitId = unit;
        return other;
    }

    /**
     * The same way of meeting for all rows that do not tell theirs.
     *
     * @return those rows
     */
    List<FilledRow> meetWhereUntold(String format) {
        List<FilledRow> untold =
                rows.stream()
                        .filter(row -> !row.isAccepted())
                        .filter(row -> row.field(RowFields.FORMAT).isEmpty())
                        .toList();
        untold.forEach(row -> row.mend(Map.of(RowFields.FORMAT, format)));
        return untold;
    }

    PaperKind kind() {
        return kind;
    }

    String mentor() {
        return mentor;
    }

    String mentees() {
        return mentees;
    }

    String institution() {
        return institution;
    }

    /** Headings without a field in the program. */
    List<String> unread() {
        return unread.lines().toList();
    }

    @Nullable Long unitId() {
        return unitId;
    }

    List<FilledRow> rows() {
        return List.copyOf(rows);
    }

    long id() {
        return id;
    }
}
