CREATE TABLE signed_scan (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    consentId BIGINT NOT NULL,
    scanType VARCHAR(10) NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    broughtBy BIGINT NOT NULL,
    broughtAt DATETIME(6) NOT NULL,
    content LONGBLOB NOT NULL,
    CONSTRAINT signed_scan_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT signed_scan_consent FOREIGN KEY (consentId) REFERENCES consent (id),
    CONSTRAINT signed_scan_bringer FOREIGN KEY (broughtBy) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

INSERT INTO signed_scan (version, schoolId, consentId, scanType, sha256, broughtBy, broughtAt, content)
SELECT version, schoolId, consentId, scanType, sha256, broughtBy, broughtAt, content FROM consent_scan;

DROP TABLE consent_scan;
