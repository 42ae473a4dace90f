-- Pupils who have left the school: from that day the term runs for which their data are kept.
CREATE TABLE departure (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    personId BIGINT NOT NULL,
    fate VARCHAR(20) NOT NULL,
    grade VARCHAR(100) NOT NULL,
    leftOn DATE NOT NULL,
    keepUntil DATE NOT NULL,
    destroyedOn DATE,
    actNumber VARCHAR(100),
    CONSTRAINT departure_once UNIQUE (schoolId, personId, leftOn),
    CONSTRAINT departure_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT departure_person FOREIGN KEY (personId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
