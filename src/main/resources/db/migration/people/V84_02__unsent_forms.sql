CREATE TABLE unsent_form (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    identityId BIGINT NOT NULL,
    schoolId BIGINT,
    page VARCHAR(500) NOT NULL,
    action VARCHAR(500) NOT NULL,
    fields MEDIUMTEXT NOT NULL,
    hadFiles BOOLEAN NOT NULL,
    keptAt DATETIME(6) NOT NULL,
    expiresAt DATETIME(6) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX unsent_form_identity ON unsent_form (identityId, keptAt);

CREATE INDEX unsent_form_end ON unsent_form (expiresAt);

ALTER TABLE launch_session ADD COLUMN unsent BOOLEAN DEFAULT FALSE NOT NULL;

CREATE INDEX launch_session_identity_end ON launch_session (identityId, expiresAt);
