CREATE TABLE contest (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    title VARCHAR(300) NOT NULL,
    organiser VARCHAR(500) NOT NULL,
    contestYear INT NOT NULL,
    nominations LONGTEXT NOT NULL,
    requirements LONGTEXT,
    opensOn DATE NOT NULL,
    deadline DATETIME(6) NOT NULL,
    state VARCHAR(20) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE portfolio (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    contestId BIGINT NOT NULL,
    personId BIGINT NOT NULL,
    startYear INT NOT NULL,
    writes INT NOT NULL,
    state VARCHAR(20) NOT NULL,
    receiptNumber VARCHAR(30),
    documentId BIGINT,
    sha256 VARCHAR(64),
    submittedAt DATETIME(6),
    consentOn DATE,
    remark LONGTEXT,
    CONSTRAINT portfolio_once UNIQUE (contestId, schoolId, personId),
    CONSTRAINT portfolio_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT portfolio_contest FOREIGN KEY (contestId) REFERENCES contest (id),
    CONSTRAINT portfolio_person FOREIGN KEY (personId) REFERENCES person (id),
    CONSTRAINT portfolio_document FOREIGN KEY (documentId) REFERENCES generated_document (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE portfolio_part (
    portfolioId BIGINT NOT NULL,
    part VARCHAR(30) NOT NULL,
    content VARCHAR(10000) NOT NULL,
    PRIMARY KEY (portfolioId, part),
    CONSTRAINT portfolio_part_of FOREIGN KEY (portfolioId) REFERENCES portfolio (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
