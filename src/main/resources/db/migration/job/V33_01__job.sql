-- Work that goes on when its page is left. A row without a school is the methodical centre's.
CREATE TABLE job (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT,
    kind VARCHAR(40) NOT NULL,
    subjectId BIGINT NOT NULL,
    openKey VARCHAR(80),
    ownerId BIGINT NOT NULL,
    state VARCHAR(20) NOT NULL,
    attempt INT NOT NULL,
    doneSteps INT NOT NULL,
    totalSteps INT NOT NULL,
    askedAt DATETIME(6) NOT NULL,
    endedAt DATETIME(6),
    fileName VARCHAR(300),
    fileSize BIGINT NOT NULL,
    sha256 VARCHAR(64),
    failureKey VARCHAR(200),
    failureArgument VARCHAR(500),
    reference VARCHAR(40),
    CONSTRAINT job_open_once UNIQUE (openKey),
    CONSTRAINT job_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT job_owner FOREIGN KEY (ownerId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX job_subject ON job (kind, subjectId);

-- What a job has made, in pieces, so that no file has to fit into memory or into one packet.
CREATE TABLE job_piece (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    jobId BIGINT NOT NULL,
    attempt INT NOT NULL,
    pieceNo INT NOT NULL,
    content LONGBLOB NOT NULL,
    CONSTRAINT job_piece_once UNIQUE (jobId, attempt, pieceNo),
    CONSTRAINT job_piece_job FOREIGN KEY (jobId) REFERENCES job (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- Which node works on what; the columns are those that db-scheduler asks for.
CREATE TABLE job_claim (
    task_name VARCHAR(100) NOT NULL,
    task_instance VARCHAR(100) NOT NULL,
    task_data BLOB,
    execution_time DATETIME(6) NOT NULL,
    picked BOOLEAN NOT NULL,
    picked_by VARCHAR(50),
    last_success DATETIME(6),
    last_failure DATETIME(6),
    consecutive_failures INT,
    last_heartbeat DATETIME(6),
    version BIGINT NOT NULL,
    priority SMALLINT,
    PRIMARY KEY (task_name, task_instance)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX job_claim_due ON job_claim (execution_time);
CREATE INDEX job_claim_heartbeat ON job_claim (last_heartbeat);
