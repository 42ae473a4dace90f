CREATE TABLE legal_representative (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    wardId BIGINT NOT NULL,
    personId BIGINT NOT NULL,
    basis VARCHAR(20) NOT NULL,
    documentText VARCHAR(300),
    endedOn DATE,
    CONSTRAINT legal_representative_once UNIQUE (schoolId, wardId, personId),
    CONSTRAINT legal_representative_ward FOREIGN KEY (wardId) REFERENCES person (id),
    CONSTRAINT legal_representative_person FOREIGN KEY (personId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
