CREATE TABLE programme_year (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    startYear INT NOT NULL,
    dateFrom DATE NOT NULL,
    dateTo DATE NOT NULL,
    pupils BOOLEAN NOT NULL,
    staff BOOLEAN NOT NULL,
    countedOn DATE,
    regionalBasis VARCHAR(2000) NOT NULL,
    state VARCHAR(20) NOT NULL,
    orderId BIGINT,
    begunOn DATE,
    closedOn DATE,
    reopenReason VARCHAR(500),
    CONSTRAINT programme_year_one UNIQUE (schoolId, startYear),
    CONSTRAINT programme_year_school FOREIGN KEY (schoolId) REFERENCES school (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE programme_year_form (
    yearId BIGINT NOT NULL,
    formCode VARCHAR(40) NOT NULL,
    PRIMARY KEY (yearId, formCode),
    CONSTRAINT programme_year_form_year FOREIGN KEY (yearId) REFERENCES programme_year (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE programme_year_contingent (
    yearId BIGINT NOT NULL,
    contingent VARCHAR(40) NOT NULL,
    counted INT NOT NULL,
    PRIMARY KEY (yearId, contingent),
    CONSTRAINT programme_year_contingent_year FOREIGN KEY (yearId) REFERENCES programme_year (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE programme_year_target (
    yearId BIGINT NOT NULL,
    indicator VARCHAR(60) NOT NULL,
    target DECIMAL(9, 2) NOT NULL,
    PRIMARY KEY (yearId, indicator),
    CONSTRAINT programme_year_target_year FOREIGN KEY (yearId) REFERENCES programme_year (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE stage_tick (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    startYear INT NOT NULL,
    stage VARCHAR(30) NOT NULL,
    tickedOn DATE NOT NULL,
    remark VARCHAR(500),
    personId BIGINT NOT NULL,
    CONSTRAINT stage_tick_one UNIQUE (schoolId, startYear, stage),
    CONSTRAINT stage_tick_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT stage_tick_person FOREIGN KEY (personId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
