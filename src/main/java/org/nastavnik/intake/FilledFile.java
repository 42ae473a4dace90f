package org.nastavnik.intake;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.nastavnik.shared.SchoolOwned;

/**
 * What was read out of a file, kept for a day for the one who brought it, so that he takes over
 * what he was shown. The file itself is not kept, nor its name.
 */
@Entity
@Table(name = "filled_file")
@NamedQuery(
        name = "FilledFile.of",
        query =
                "select f from FilledFile f where f.personId = :person and f.schoolId = :school"
                        + " and f.expiresAt > :now order by f.takenAt desc, f.id desc")
@NamedQuery(
        name = "FilledFile.over",
        query = "select f from FilledFile f where f.expiresAt <= :now")
class FilledFile extends SchoolOwned {

    static final Duration LIFE = Duration.ofDays(1);

    private long personId;
    private Instant takenAt;
    private Instant expiresAt;
    private String others;
    private int rowsLeftOut;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "fileId", nullable = false)
    @OrderBy("id")
    private List<FilledPaper> papers = new ArrayList<>();

    protected FilledFile() {}

    FilledFile(long schoolId, long personId, ReadPapers read, Instant now) {
        super(schoolId);
        this.personId = personId;
        this.takenAt = now;
        this.expiresAt = now.plus(LIFE);
        this.others = String.join("\n", read.others());
        this.rowsLeftOut = read.rowsLeftOut();
        read.papers().forEach(paper -> papers.add(new FilledPaper(paper)));
    }

    boolean isOf(long person, long school, Instant now) {
        return personId == person && schoolId() == school && now.isBefore(expiresAt);
    }

    Instant takenAt() {
        return takenAt;
    }

    /** The first headings of tables that were not read. */
    List<String> others() {
        return others.lines().toList();
    }

    int rowsLeftOut() {
        return rowsLeftOut;
    }

    List<FilledPaper> papers() {
        return List.copyOf(papers);
    }
}
