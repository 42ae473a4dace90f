ALTER TABLE contest ADD COLUMN zone VARCHAR(40) NOT NULL DEFAULT 'Asia/Tomsk';
ALTER TABLE contest ADD COLUMN categories LONGTEXT;
ALTER TABLE contest ADD COLUMN submission LONGTEXT;
ALTER TABLE contest ADD COLUMN ownSite BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE contest ADD COLUMN nominated BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE contest ADD COLUMN expertsEach INT NOT NULL DEFAULT 2;
ALTER TABLE contest ADD COLUMN fileTypes VARCHAR(100) NOT NULL DEFAULT 'PDF,DOCX,JPEG,PNG';
ALTER TABLE contest ADD COLUMN maxMegabytes INT NOT NULL DEFAULT 10;
ALTER TABLE contest ADD COLUMN maxPages INT NOT NULL DEFAULT 30;
ALTER TABLE contest ADD COLUMN mandatoryFiles LONGTEXT;

CREATE TABLE contest_stage (
    contestId BIGINT NOT NULL,
    stageNo INT NOT NULL,
    title VARCHAR(300) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    beginsOn DATE NOT NULL,
    endsOn DATE NOT NULL,
    trial VARCHAR(300),
    PRIMARY KEY (contestId, stageNo),
    CONSTRAINT contest_stage_of FOREIGN KEY (contestId) REFERENCES contest (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE contest_criterion (
    contestId BIGINT NOT NULL,
    criterionNo INT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    content VARCHAR(500) NOT NULL,
    most INT NOT NULL,
    PRIMARY KEY (contestId, criterionNo),
    CONSTRAINT contest_criterion_of FOREIGN KEY (contestId) REFERENCES contest (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

ALTER TABLE portfolio ADD COLUMN nominatedOn DATE;
ALTER TABLE portfolio ADD COLUMN nominatedBy BIGINT;
ALTER TABLE portfolio ADD CONSTRAINT portfolio_nominator FOREIGN KEY (nominatedBy) REFERENCES person (id);
ALTER TABLE portfolio ADD COLUMN decidedAt DATETIME(6);
ALTER TABLE portfolio ADD COLUMN workNo INT;
ALTER TABLE portfolio ADD CONSTRAINT portfolio_work UNIQUE (contestId, workNo);
ALTER TABLE portfolio ADD COLUMN award VARCHAR(20);
