CREATE TABLE portfolio_file (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    portfolioId BIGINT NOT NULL,
    title VARCHAR(300),
    fileType VARCHAR(10) NOT NULL,
    size INT NOT NULL,
    pages INT NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    broughtAt DATETIME(6) NOT NULL,
    content LONGBLOB NOT NULL,
    CONSTRAINT portfolio_file_once UNIQUE (portfolioId, sha256),
    CONSTRAINT portfolio_file_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT portfolio_file_of FOREIGN KEY (portfolioId) REFERENCES portfolio (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
