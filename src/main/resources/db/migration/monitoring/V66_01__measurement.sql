CREATE TABLE measurement (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    startYear INT NOT NULL,
    personId BIGINT NOT NULL,
    parameter VARCHAR(30) NOT NULL,
    about VARCHAR(500) ${exact} NOT NULL,
    moment VARCHAR(10) NOT NULL,
    mark DECIMAL(4, 1) NOT NULL,
    method VARCHAR(200),
    byRole VARCHAR(20) NOT NULL,
    restricted BOOLEAN NOT NULL,
    measuredOn DATE NOT NULL,
    measuredBy BIGINT NOT NULL,
    CONSTRAINT measurement_once UNIQUE (schoolId, startYear, personId, parameter, moment, about),
    CONSTRAINT measurement_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT measurement_person FOREIGN KEY (personId) REFERENCES person (id),
    CONSTRAINT measurement_measurer FOREIGN KEY (measuredBy) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX measurement_of_person ON measurement (personId, schoolId);
