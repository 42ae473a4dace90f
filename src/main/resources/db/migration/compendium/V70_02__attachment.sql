-- Files of practices and general meetings. The words of a Word file are kept beside it, to be searched for names.
CREATE TABLE compendium_attachment (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    ownerKind VARCHAR(20) NOT NULL,
    ownerId BIGINT NOT NULL,
    title VARCHAR(200) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    size INT NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    words LONGTEXT,
    content LONGBLOB NOT NULL,
    broughtBy BIGINT NOT NULL,
    broughtAt DATETIME(6) NOT NULL,
    CONSTRAINT compendium_attachment_once UNIQUE (ownerKind, ownerId, sha256),
    CONSTRAINT compendium_attachment_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT compendium_attachment_by FOREIGN KEY (broughtBy) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- Who is to be recognised on a picture.
CREATE TABLE compendium_attachment_face (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    attachmentId BIGINT NOT NULL,
    personId BIGINT NOT NULL,
    CONSTRAINT compendium_attachment_face_once UNIQUE (attachmentId, personId),
    CONSTRAINT compendium_attachment_face_of FOREIGN KEY (attachmentId) REFERENCES compendium_attachment (id),
    CONSTRAINT compendium_attachment_face_person FOREIGN KEY (personId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- The compendium of all schools, one a school year, written by the methodical centre.
CREATE TABLE municipal_compendium (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    startYear INT NOT NULL,
    town VARCHAR(200) NOT NULL,
    city VARCHAR(200) NOT NULL,
    address VARCHAR(300) NOT NULL,
    post VARCHAR(200) NOT NULL,
    foreword LONGTEXT,
    compilerId BIGINT NOT NULL,
    CONSTRAINT municipal_compendium_once UNIQUE (startYear),
    CONSTRAINT municipal_compendium_compiler FOREIGN KEY (compilerId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

ALTER TABLE compendium ADD COLUMN approvedBy BIGINT;
ALTER TABLE compendium ADD COLUMN approvedAt DATETIME(6);
