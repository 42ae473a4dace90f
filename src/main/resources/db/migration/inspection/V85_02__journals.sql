CREATE TABLE lti_launch_verdict (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    at DATETIME(6) NOT NULL,
    door VARCHAR(10) NOT NULL,
    registrationId BIGINT,
    issuer VARCHAR(255),
    reason VARCHAR(20),
    checked VARCHAR(60),
    reference VARCHAR(8) ${exact},
    message VARCHAR(20),
    course VARCHAR(12) ${exact},
    courseTitle VARCHAR(200),
    subject VARCHAR(12) ${exact},
    deployment VARCHAR(255) ${exact},
    gave VARCHAR(100) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX lti_launch_verdict_registration ON lti_launch_verdict (registrationId, id);
CREATE INDEX lti_launch_verdict_reference ON lti_launch_verdict (reference);
CREATE INDEX lti_launch_verdict_at ON lti_launch_verdict (at);

CREATE TABLE lti_service_call (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    at DATETIME(6) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    registrationId BIGINT,
    host VARCHAR(255) NOT NULL,
    status INT NOT NULL,
    symptom VARCHAR(30),
    said VARCHAR(300),
    millis BIGINT NOT NULL,
    size INT NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX lti_service_call_registration ON lti_service_call (registrationId, id);
CREATE INDEX lti_service_call_at ON lti_service_call (at);

CREATE TABLE lti_self_check (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    at DATETIME(6) NOT NULL,
    madeBy BIGINT NOT NULL,
    findings MEDIUMTEXT NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
