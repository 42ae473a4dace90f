package org.nastavnik.document;

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
import org.nastavnik.shared.SchoolOwned;

/**
 * A paper as it was made: data, template and bytes frozen together. Opening it again gives the same
 * file; «сформировать заново» makes another one.
 */
@Entity
@Table(name = "generated_document")
@NamedQuery(
        name = "GeneratedDocument.ofSubject",
        query =
                "select d from GeneratedDocument d where d.schoolId = :school and d.kind = :kind"
                        + " and d.subjectId = :subject order by d.id desc")
@NamedQuery(
        name = "GeneratedDocument.naming",
        query =
                "select d from GeneratedDocument d where d.schoolId = :school and"
                        + " (locate(:mark, d.snapshot) > 0 or locate(:citation, d.snapshot) > 0"
                        + " or locate(:words, d.snapshot) > 0) order by d.id desc")
@NamedQuery(
        name = "GeneratedDocument.ofSchool",
        query = "select d from GeneratedDocument d where d.schoolId = :school order by d.id desc")
public class GeneratedDocument extends SchoolOwned {

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private long subjectId;
    private String title;
    private String fileName;
    private @Nullable String templateName;
    private String templateHash;
    private @Nullable Long templateVersionId;
    private @Nullable Long letterheadVersionId;
    private @Nullable Long setAsideVersionId;
    private String sha256;
    private int size;
    private long madeBy;
    private Instant madeAt;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    private String snapshot;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    protected GeneratedDocument() {}

    GeneratedDocument(DocumentKind kind, long subjectId, PaperData paper, Frozen frozen) {
        super(paper.schoolId());
        this.kind = kind;
        this.subjectId = subjectId;
        this.title = paper.title();
        this.fileName = paper.fileName();
        this.templateName = frozen.template().paper().folder();
        this.templateHash = frozen.template().edition().hash();
        this.templateVersionId = frozen.template().edition().versionId();
        this.letterheadVersionId = frozen.template().letterheadId();
        this.setAsideVersionId = frozen.template().setAsideId();
        this.snapshot = frozen.snapshot();
        this.content = frozen.content();
        this.size = frozen.content().length;
        this.sha256 = Hashes.sha256(frozen.content());
        this.madeBy = frozen.madeBy();
        this.madeAt = frozen.madeAt();
    }

    record Frozen(
            ChosenTemplate template,
            String snapshot,
            byte[] content,
            long madeBy,
            Instant madeAt) {}

    public DocumentKind kind() {
        return kind;
    }

    public long subjectId() {
        return subjectId;
    }

    public String title() {
        return title;
    }

    public String fileName() {
        return fileName + ".docx";
    }

    /** Made by the template of that name; what was made before names were kept may be of any. */
    public boolean isOf(PaperTemplate paper) {
        return kind == paper.kind()
                && (templateName == null || templateName.equals(paper.folder()));
    }

    /** The version of the city or school that printed it; null for the shipped template. */
    public @Nullable Long templateVersionId() {
        return templateVersionId;
    }

    /** The version that should have printed it and did not fit the data. */
    @Nullable Long setAsideVersionId() {
        return setAsideVersionId;
    }

    /** The data as JSON. */
    public String snapshot() {
        return snapshot;
    }

    public String sha256() {
        return sha256;
    }

    /** Bytes. */
    public int size() {
        return size;
    }

    public long madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public byte[] content() {
        return content.clone();
    }
}
