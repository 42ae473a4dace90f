ALTER TABLE contest ADD COLUMN publishedAt DATETIME(6);
ALTER TABLE contest ADD COLUMN protocolNumber VARCHAR(30);
ALTER TABLE contest ADD COLUMN protocolOn DATE;
ALTER TABLE contest ADD COLUMN decisions LONGTEXT;
ALTER TABLE contest ADD COLUMN votesYes INT NOT NULL DEFAULT 0;
ALTER TABLE contest ADD COLUMN votesNo INT NOT NULL DEFAULT 0;
ALTER TABLE contest ADD COLUMN votesAbstained INT NOT NULL DEFAULT 0;
ALTER TABLE contest ADD COLUMN abstainedFor VARCHAR(500);

CREATE TABLE jury_member (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    contestId BIGINT NOT NULL,
    personId BIGINT,
    lastName VARCHAR(100) NOT NULL,
    firstName VARCHAR(100) NOT NULL,
    middleName VARCHAR(100),
    gender VARCHAR(1) NOT NULL,
    post VARCHAR(300) NOT NULL,
    employerId BIGINT,
    duty VARCHAR(20) NOT NULL,
    absentee BOOLEAN NOT NULL,
    onsite BOOLEAN NOT NULL,
    codeHash VARCHAR(64),
    codeUntil DATETIME(6),
    leftOn DATE,
    CONSTRAINT jury_member_code UNIQUE (codeHash),
    CONSTRAINT jury_member_contest FOREIGN KEY (contestId) REFERENCES contest (id),
    CONSTRAINT jury_member_person FOREIGN KEY (personId) REFERENCES person (id),
    CONSTRAINT jury_member_employer FOREIGN KEY (employerId) REFERENCES school (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE score_sheet (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    contestId BIGINT NOT NULL,
    portfolioId BIGINT NOT NULL,
    memberId BIGINT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    state VARCHAR(20) NOT NULL,
    conclusion LONGTEXT,
    conflict VARCHAR(500),
    submittedAt DATETIME(6),
    writes INT NOT NULL,
    CONSTRAINT score_sheet_once UNIQUE (portfolioId, memberId, kind),
    CONSTRAINT score_sheet_contest FOREIGN KEY (contestId) REFERENCES contest (id),
    CONSTRAINT score_sheet_portfolio FOREIGN KEY (portfolioId) REFERENCES portfolio (id),
    CONSTRAINT score_sheet_member FOREIGN KEY (memberId) REFERENCES jury_member (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE score_mark (
    sheetId BIGINT NOT NULL,
    criterionNo INT NOT NULL,
    mark DECIMAL(5, 1),
    remark VARCHAR(1000),
    PRIMARY KEY (sheetId, criterionNo),
    CONSTRAINT score_mark_of FOREIGN KEY (sheetId) REFERENCES score_sheet (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
