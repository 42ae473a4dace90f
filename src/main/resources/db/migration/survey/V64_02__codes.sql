-- Answers without a person, codes for those who have no entrance, and how an answer came.
ALTER TABLE survey ADD COLUMN anonymous BOOLEAN DEFAULT FALSE NOT NULL;

ALTER TABLE questionnaire_response ADD COLUMN channel VARCHAR(10);
ALTER TABLE questionnaire_response ADD COLUMN enteredBy BIGINT;
ALTER TABLE questionnaire_response ADD COLUMN refusal VARCHAR(300);
ALTER TABLE questionnaire_response ADD CONSTRAINT questionnaire_response_enterer FOREIGN KEY (enteredBy) REFERENCES person (id);

UPDATE questionnaire_response SET channel = 'LMS' WHERE state = 'HANDED_IN';

-- Only the hash of a code is kept; without a response it belongs to nobody.
CREATE TABLE survey_code (
    hash VARCHAR(64) ${exact} NOT NULL PRIMARY KEY,
    schoolId BIGINT NOT NULL,
    surveyId BIGINT NOT NULL,
    responseId BIGINT,
    state VARCHAR(10) NOT NULL,
    CONSTRAINT survey_code_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT survey_code_survey FOREIGN KEY (surveyId) REFERENCES survey (id) ON DELETE CASCADE,
    CONSTRAINT survey_code_response FOREIGN KEY (responseId) REFERENCES questionnaire_response (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- Drawn ids and no time: neither order nor moment tells whose a sheet is.
CREATE TABLE anonymous_sheet (
    id VARCHAR(32) ${exact} NOT NULL PRIMARY KEY,
    schoolId BIGINT NOT NULL,
    surveyId BIGINT NOT NULL,
    enteredBy BIGINT,
    CONSTRAINT anonymous_sheet_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT anonymous_sheet_survey FOREIGN KEY (surveyId) REFERENCES survey (id) ON DELETE CASCADE,
    CONSTRAINT anonymous_sheet_enterer FOREIGN KEY (enteredBy) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE anonymous_answer (
    sheetId VARCHAR(32) ${exact} NOT NULL,
    questionKey VARCHAR(20) NOT NULL,
    words VARCHAR(4000) NOT NULL,
    CONSTRAINT anonymous_answer_key PRIMARY KEY (sheetId, questionKey),
    CONSTRAINT anonymous_answer_sheet FOREIGN KEY (sheetId) REFERENCES anonymous_sheet (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
