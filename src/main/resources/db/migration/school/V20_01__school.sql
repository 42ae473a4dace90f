CREATE TABLE municipality (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    title VARCHAR(200) NOT NULL,
    centre VARCHAR(300) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE school (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    city VARCHAR(100) NOT NULL,
    address VARCHAR(300),
    archivedOn DATE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE school_requisites (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    schoolId BIGINT NOT NULL,
    validFrom DATE NOT NULL,
    fullName VARCHAR(500) NOT NULL,
    shortName VARCHAR(200) NOT NULL,
    founderLine VARCHAR(300),
    directorPost VARCHAR(100) NOT NULL,
    directorId BIGINT,
    CONSTRAINT school_requisites_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT school_requisites_director FOREIGN KEY (directorId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE course (
    courseKey VARCHAR(400) ${exact} NOT NULL PRIMARY KEY,
    kind VARCHAR(20) NOT NULL,
    schoolId BIGINT,
    CONSTRAINT course_school FOREIGN KEY (schoolId) REFERENCES school (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE group_mapping (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    courseKey VARCHAR(400) ${exact} NOT NULL,
    groupId VARCHAR(40) NOT NULL,
    schoolId BIGINT NOT NULL,
    CONSTRAINT group_mapping_group UNIQUE (courseKey, groupId),
    CONSTRAINT group_mapping_school FOREIGN KEY (schoolId) REFERENCES school (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE launch_groups (
    identityId BIGINT NOT NULL PRIMARY KEY,
    groupIds VARCHAR(2000) NOT NULL,
    CONSTRAINT launch_groups_identity FOREIGN KEY (identityId) REFERENCES identity (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE join_request (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    identityId BIGINT NOT NULL,
    lastName VARCHAR(100) NOT NULL,
    firstName VARCHAR(100) NOT NULL,
    middleName VARCHAR(100),
    gender VARCHAR(1) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    post VARCHAR(200),
    role VARCHAR(20) NOT NULL,
    state VARCHAR(20) NOT NULL,
    askedAt DATETIME(6) NOT NULL,
    CONSTRAINT join_request_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT join_request_identity FOREIGN KEY (identityId) REFERENCES identity (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX join_request_open ON join_request (schoolId, state);
