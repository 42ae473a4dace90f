package org.nastavnik.overview;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import org.nastavnik.shared.SchoolYear;

/** The methodist's words in an analytical report; one paragraph a line. */
@Entity
@Table(name = "centre_report")
@NamedQuery(
        name = "CentreReport.one",
        query = "select r from CentreReport r where r.startYear = :year and r.half = :half")
class CentreReport {

    /** When the road map of the municipality wants it. */
    enum Half {
        DECEMBER,
        JUNE
    }

    record Texts(List<String> difficulties, List<String> conclusions, List<String> proposals) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private long version;
    private int startYear;

    @Enumerated(EnumType.STRING)
    private Half half;

    @Lob private String difficulties = "";
    @Lob private String conclusions = "";
    @Lob private String proposals = "";

    protected CentreReport() {}

    CentreReport(SchoolYear year, Half half) {
        startYear = year.startYear();
        this.half = half;
    }

    void write(Texts texts) {
        difficulties = String.join("\n", texts.difficulties());
        conclusions = String.join("\n", texts.conclusions());
        proposals = String.join("\n", texts.proposals());
    }

    Texts texts() {
        return new Texts(
                difficulties.lines().toList(),
                conclusions.lines().toList(),
                proposals.lines().toList());
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    SchoolYear year() {
        return new SchoolYear(startYear);
    }

    Half half() {
        return half;
    }
}
