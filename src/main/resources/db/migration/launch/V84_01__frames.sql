ALTER TABLE lti_pending_login ADD COLUMN asked BOOLEAN DEFAULT FALSE NOT NULL;

CREATE TABLE lti_hand_over (
    ticketHash VARCHAR(64) NOT NULL PRIMARY KEY,
    launchId VARCHAR(32) ${exact} NOT NULL,
    place VARCHAR(1000) NOT NULL,
    expiresAt DATETIME(6) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX lti_hand_over_end ON lti_hand_over (expiresAt);
