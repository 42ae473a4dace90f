CREATE TABLE monitoring_cycle (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    startYear INT NOT NULL,
    stage VARCHAR(10) NOT NULL,
    state VARCHAR(20) NOT NULL,
    edition INT NOT NULL,
    conclusions LONGTEXT,
    proposals LONGTEXT,
    writtenBy BIGINT NOT NULL,
    approvedBy BIGINT,
    approvedOn DATE,
    CONSTRAINT monitoring_cycle_once UNIQUE (schoolId, startYear, stage),
    CONSTRAINT monitoring_cycle_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT monitoring_cycle_writer FOREIGN KEY (writtenBy) REFERENCES person (id),
    CONSTRAINT monitoring_cycle_approver FOREIGN KEY (approvedBy) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE swot_factor (
    cycleId BIGINT NOT NULL,
    place INT NOT NULL,
    field VARCHAR(15) NOT NULL,
    words VARCHAR(1000) NOT NULL,
    source VARCHAR(600),
    CONSTRAINT swot_factor_key PRIMARY KEY (cycleId, place),
    CONSTRAINT swot_factor_cycle FOREIGN KEY (cycleId) REFERENCES monitoring_cycle (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
