CREATE TABLE generated_document (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    kind VARCHAR(3) NOT NULL,
    subjectId BIGINT NOT NULL,
    title VARCHAR(300) NOT NULL,
    fileName VARCHAR(200) NOT NULL,
    templateHash VARCHAR(64) NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    size INT NOT NULL,
    madeBy BIGINT NOT NULL,
    madeAt DATETIME(6) NOT NULL,
    snapshot LONGTEXT NOT NULL,
    content LONGBLOB NOT NULL,
    CONSTRAINT generated_document_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT generated_document_maker FOREIGN KEY (madeBy) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX generated_document_subject ON generated_document (schoolId, kind, subjectId);
