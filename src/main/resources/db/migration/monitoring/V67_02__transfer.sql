-- What a school has told the methodical centre, frozen: data, paper, hashes, receipt.
CREATE TABLE transfer_package (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    startYear INT NOT NULL,
    versionNo INT NOT NULL,
    state VARCHAR(20) NOT NULL,
    content LONGTEXT NOT NULL,
    contentHash VARCHAR(64) NOT NULL,
    documentId BIGINT NOT NULL,
    documentHash VARCHAR(64) NOT NULL,
    preparedBy BIGINT NOT NULL,
    preparedAt DATETIME(6) NOT NULL,
    approvedBy BIGINT,
    approvedAt DATETIME(6),
    sentBy BIGINT,
    sentAt DATETIME(6),
    receiptNumber VARCHAR(30),
    readBy BIGINT,
    readAt DATETIME(6),
    remark VARCHAR(1000),
    returnedBy BIGINT,
    returnedAt DATETIME(6),
    CONSTRAINT transfer_package_once UNIQUE (schoolId, startYear, versionNo),
    CONSTRAINT transfer_package_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT transfer_package_document FOREIGN KEY (documentId) REFERENCES generated_document (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX transfer_package_year ON transfer_package (startYear, schoolId);
