CREATE TABLE audit_entry (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    at DATETIME(6) NOT NULL,
    personId BIGINT,
    schoolId BIGINT,
    action VARCHAR(60) NOT NULL,
    subject VARCHAR(120)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX audit_entry_school ON audit_entry (schoolId, id);
