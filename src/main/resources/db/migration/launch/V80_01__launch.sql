CREATE TABLE lti_registration (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    issuer VARCHAR(255) ${exact} NOT NULL,
    clientId VARCHAR(255) ${exact} NOT NULL,
    state VARCHAR(10) NOT NULL,
    activeKey VARCHAR(64),
    authEndpoint VARCHAR(500) NOT NULL,
    tokenEndpoint VARCHAR(500) NOT NULL,
    jwksUri VARCHAR(500) NOT NULL,
    platformName VARCHAR(200),
    innerNetwork BOOLEAN NOT NULL,
    createdAt DATETIME(6) NOT NULL,
    CONSTRAINT lti_registration_active UNIQUE (activeKey)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX lti_registration_issuer ON lti_registration (issuer);

CREATE TABLE lti_deployment (
    registrationId BIGINT NOT NULL,
    deploymentId VARCHAR(255) ${exact} NOT NULL,
    PRIMARY KEY (registrationId, deploymentId),
    CONSTRAINT lti_deployment_registration FOREIGN KEY (registrationId) REFERENCES lti_registration (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE lti_pending_login (
    id VARCHAR(16) ${exact} NOT NULL PRIMARY KEY,
    stateHash VARCHAR(64) NOT NULL,
    nonceHash VARCHAR(64) NOT NULL,
    browserHash VARCHAR(64) NOT NULL,
    registrationId BIGINT NOT NULL,
    initiation MEDIUMTEXT NOT NULL,
    ownWindow BOOLEAN NOT NULL,
    used BOOLEAN NOT NULL,
    expiresAt DATETIME(6) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX lti_pending_login_end ON lti_pending_login (expiresAt);

CREATE TABLE lti_course (
    courseKey VARCHAR(400) ${exact} NOT NULL PRIMARY KEY,
    registrationId BIGINT NOT NULL,
    title VARCHAR(300),
    membershipsUrl VARCHAR(1000),
    lineItemsUrl VARCHAR(1000),
    seenAt DATETIME(6) NOT NULL,
    CONSTRAINT lti_course_registration FOREIGN KEY (registrationId) REFERENCES lti_registration (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE lti_tool_key (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kid VARCHAR(64) ${exact} NOT NULL,
    jwk MEDIUMTEXT NOT NULL,
    createdAt DATETIME(6) NOT NULL,
    retiredAt DATETIME(6),
    CONSTRAINT lti_tool_key_kid UNIQUE (kid)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE lti_registration_link (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    tokenHash VARCHAR(64) NOT NULL,
    madeBy BIGINT NOT NULL,
    innerNetwork BOOLEAN NOT NULL,
    used BOOLEAN NOT NULL,
    expiresAt DATETIME(6) NOT NULL,
    CONSTRAINT lti_registration_link_token UNIQUE (tokenHash)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE lti_deep_link (
    launchId VARCHAR(32) ${exact} NOT NULL PRIMARY KEY,
    registrationId BIGINT NOT NULL,
    deploymentId VARCHAR(255) ${exact} NOT NULL,
    returnUrl VARCHAR(2000) NOT NULL,
    echoed MEDIUMTEXT,
    expiresAt DATETIME(6) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
