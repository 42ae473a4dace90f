-- Questionnaires that the centre and the schools write themselves; those without a school are the city's.
ALTER TABLE survey ADD COLUMN editionNo INT DEFAULT 1 NOT NULL;

CREATE TABLE questionnaire_edition (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT,
    code VARCHAR(40) ${exact} NOT NULL,
    editionNo INT NOT NULL,
    state VARCHAR(10) NOT NULL,
    content LONGTEXT NOT NULL,
    changedBy BIGINT NOT NULL,
    changedOn DATE NOT NULL,
    CONSTRAINT questionnaire_edition_once UNIQUE (code, editionNo),
    CONSTRAINT questionnaire_edition_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT questionnaire_edition_author FOREIGN KEY (changedBy) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
