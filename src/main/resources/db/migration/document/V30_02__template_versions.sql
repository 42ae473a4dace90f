CREATE TABLE template_content (
    hash VARCHAR(64) NOT NULL PRIMARY KEY,
    content LONGBLOB NOT NULL,
    broughtBy BIGINT NOT NULL,
    broughtAt DATETIME(6) NOT NULL,
    CONSTRAINT template_content_person FOREIGN KEY (broughtBy) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- no school: a version of the city; ownerId stands for it where NULLs would not be unique
CREATE TABLE template_version (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    schoolId BIGINT,
    ownerId BIGINT NOT NULL,
    name VARCHAR(60) NOT NULL,
    number INT NOT NULL,
    hash VARCHAR(64),
    reason VARCHAR(300) NOT NULL,
    madeBy BIGINT NOT NULL,
    madeAt DATETIME(6) NOT NULL,
    CONSTRAINT template_version_number UNIQUE (ownerId, name, number),
    CONSTRAINT template_version_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT template_version_content FOREIGN KEY (hash) REFERENCES template_content (hash),
    CONSTRAINT template_version_maker FOREIGN KEY (madeBy) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

ALTER TABLE generated_document ADD COLUMN templateName VARCHAR(60);
ALTER TABLE generated_document ADD COLUMN templateVersionId BIGINT;
ALTER TABLE generated_document ADD COLUMN letterheadVersionId BIGINT;
ALTER TABLE generated_document ADD COLUMN setAsideVersionId BIGINT;
