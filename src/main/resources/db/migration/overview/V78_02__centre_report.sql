-- What stands above and below the papers of the methodical centre; one a service.
CREATE TABLE centre_card (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    founder VARCHAR(500),
    fullName VARCHAR(500) NOT NULL,
    shortName VARCHAR(200) NOT NULL,
    address VARCHAR(300) NOT NULL,
    townGen VARCHAR(200) NOT NULL,
    headPost VARCHAR(200) NOT NULL,
    headLast VARCHAR(100) NOT NULL,
    headFirst VARCHAR(100) NOT NULL,
    headMiddle VARCHAR(100),
    headGender VARCHAR(1) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- The words of the analytical report; its numbers are gathered when it is made.
CREATE TABLE centre_report (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    startYear INT NOT NULL,
    half VARCHAR(10) NOT NULL,
    difficulties LONGTEXT NOT NULL,
    conclusions LONGTEXT NOT NULL,
    proposals LONGTEXT NOT NULL,
    CONSTRAINT centre_report_once UNIQUE (startYear, half)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE centre_report_file (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    reportId BIGINT NOT NULL,
    madeAt DATETIME(6) NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    content LONGBLOB NOT NULL,
    CONSTRAINT centre_report_file_of FOREIGN KEY (reportId) REFERENCES centre_report (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
