package org.nastavnik.contest;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Hashes;
import org.nastavnik.shared.SchoolOwned;

/** A file that goes with a portfolio; kept whole or not at all. */
@Entity
@Table(name = "portfolio_file")
@NamedQuery(
        name = "PortfolioFile.of",
        query =
                "select f from PortfolioFile f where f.schoolId = :school and"
                        + " f.portfolioId = :portfolio order by f.id")
class PortfolioFile extends SchoolOwned {

    private long portfolioId;
    private @Nullable String title;

    @Enumerated(EnumType.STRING)
    private UploadType fileType;

    private int size;
    private int pages;
    private String sha256;
    private Instant broughtAt;
    private boolean named;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    protected PortfolioFile() {}

    /**
     * @param title of a file that the regulation names; null for any other
     */
    PortfolioFile(
            Portfolio portfolio, @Nullable String title, BroughtUpload.Measured file, Instant now) {
        super(portfolio.schoolId());
        this.portfolioId = portfolio.id();
        this.title = title;
        this.fileType = file.type();
        this.size = file.content().length;
        this.pages = file.pages();
        this.sha256 = Hashes.sha256(file.content());
        this.broughtAt = now;
        this.content = file.content().clone();
    }

    /** Experts who shall not know the author would read his name or that of his school there. */
    void tellsItsAuthor(boolean told) {
        named = told;
    }

    boolean isNamed() {
        return named;
    }

    @Nullable String title() {
        return title;
    }

    UploadType type() {
        return fileType;
    }

    int size() {
        return size;
    }

    int pages() {
        return pages;
    }

    String sha256() {
        return sha256;
    }

    byte[] content() {
        return content.clone();
    }
}
