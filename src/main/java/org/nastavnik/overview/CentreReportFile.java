package org.nastavnik.overview;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.nastavnik.document.Hashes;

/** A report as it was made: the same bytes whenever it is opened. */
@Entity
@Table(name = "centre_report_file")
@NamedQuery(
        name = "CentreReportFile.of",
        query = "select f from CentreReportFile f where f.reportId = :report order by f.id desc")
class CentreReportFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private long version;
    private long reportId;
    private Instant madeAt;
    private String sha256;
    @Lob private byte[] content;

    protected CentreReportFile() {}

    CentreReportFile(CentreReport report, Instant madeAt, byte[] content) {
        this.reportId = report.id();
        this.madeAt = madeAt;
        this.content = content;
        this.sha256 = Hashes.sha256(content);
    }

    long id() {
        return id;
    }

    long reportId() {
        return reportId;
    }

    Instant madeAt() {
        return madeAt;
    }

    String sha256() {
        return sha256;
    }

    byte[] content() {
        return content;
    }
}
