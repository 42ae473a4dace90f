-- What somebody of a school has earned elsewhere; the order that rewards him for it stands beside.
CREATE TABLE merit (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    personId BIGINT NOT NULL,
    source VARCHAR(60) NOT NULL,
    content VARCHAR(300) NOT NULL,
    first BOOLEAN NOT NULL,
    earnedOn DATE NOT NULL,
    orderId BIGINT,
    dismissedOn DATE,
    CONSTRAINT merit_once UNIQUE (schoolId, personId, source),
    CONSTRAINT merit_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT merit_person FOREIGN KEY (personId) REFERENCES person (id),
    CONSTRAINT merit_order FOREIGN KEY (orderId) REFERENCES school_order (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
