package org.nastavnik.job;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** A piece of the file of a job, by the attempt that made it. */
@Entity
@Table(name = "job_piece")
@NamedQuery(
        name = "JobPiece.content",
        query =
                "select p.content from JobPiece p where p.jobId = :job and p.attempt = :attempt"
                        + " and p.pieceNo = :no")
@NamedQuery(
        name = "JobPiece.forget",
        query = "delete from JobPiece p where p.jobId = :job and p.attempt < :attempt")
class JobPiece {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long jobId;
    private int attempt;
    private int pieceNo;
    @Lob private byte[] content;

    protected JobPiece() {}

    JobPiece(long jobId, int attempt, int pieceNo, byte[] content) {
        this.jobId = jobId;
        this.attempt = attempt;
        this.pieceNo = pieceNo;
        this.content = content.clone();
    }
}
