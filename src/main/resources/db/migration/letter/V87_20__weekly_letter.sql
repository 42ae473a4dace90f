-- Who was thought of in which week, so that nobody is written to twice.
CREATE TABLE weekly_letter (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    personId BIGINT NOT NULL,
    weekOf DATE NOT NULL,
    waiting INT NOT NULL,
    CONSTRAINT weekly_letter_once UNIQUE (schoolId, personId, weekOf),
    CONSTRAINT weekly_letter_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT weekly_letter_person FOREIGN KEY (personId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
