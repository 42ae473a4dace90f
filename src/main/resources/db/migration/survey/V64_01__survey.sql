CREATE TABLE survey (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    startYear INT NOT NULL,
    questionnaireCode VARCHAR(40) NOT NULL,
    phase VARCHAR(20) NOT NULL,
    formCode VARCHAR(30) NOT NULL,
    content LONGTEXT NOT NULL,
    opensOn DATE NOT NULL,
    dueOn DATE NOT NULL,
    closedOn DATE,
    openedBy BIGINT NOT NULL,
    CONSTRAINT survey_once UNIQUE (schoolId, questionnaireCode, phase, formCode, opensOn),
    CONSTRAINT survey_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT survey_opener FOREIGN KEY (openedBy) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX survey_of_year ON survey (schoolId, startYear);

CREATE TABLE questionnaire_response (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    surveyId BIGINT NOT NULL,
    personId BIGINT NOT NULL,
    side VARCHAR(10) NOT NULL,
    state VARCHAR(20) NOT NULL,
    competences LONGTEXT,
    keptFrom VARCHAR(40),
    keptAt DATETIME(6),
    handedInAt DATETIME(6),
    CONSTRAINT questionnaire_response_once UNIQUE (surveyId, personId),
    CONSTRAINT questionnaire_response_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT questionnaire_response_survey FOREIGN KEY (surveyId) REFERENCES survey (id),
    CONSTRAINT questionnaire_response_person FOREIGN KEY (personId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX questionnaire_response_of_person ON questionnaire_response (personId, surveyId);

CREATE TABLE questionnaire_answer (
    responseId BIGINT NOT NULL,
    questionKey VARCHAR(20) NOT NULL,
    words VARCHAR(4000) NOT NULL,
    CONSTRAINT questionnaire_answer_key PRIMARY KEY (responseId, questionKey),
    CONSTRAINT questionnaire_answer_response FOREIGN KEY (responseId) REFERENCES questionnaire_response (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
