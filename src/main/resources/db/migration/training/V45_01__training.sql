CREATE TABLE training_task (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    startYear INT NOT NULL,
    title VARCHAR(200) NOT NULL,
    description LONGTEXT NOT NULL,
    dueOn DATE NOT NULL,
    link VARCHAR(500),
    hours INT,
    withdrawn BOOLEAN NOT NULL,
    CONSTRAINT training_task_school FOREIGN KEY (schoolId) REFERENCES school (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX training_task_year ON training_task (schoolId, startYear);

CREATE TABLE task_work (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    taskId BIGINT NOT NULL,
    personId BIGINT NOT NULL,
    answer LONGTEXT NOT NULL,
    state VARCHAR(20) NOT NULL,
    handedInAt DATETIME(6),
    remark VARCHAR(1000),
    note VARCHAR(300),
    decidedBy BIGINT,
    decidedAt DATETIME(6),
    CONSTRAINT task_work_once UNIQUE (taskId, personId),
    CONSTRAINT task_work_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT task_work_task FOREIGN KEY (taskId) REFERENCES training_task (id),
    CONSTRAINT task_work_person FOREIGN KEY (personId) REFERENCES person (id),
    CONSTRAINT task_work_decided FOREIGN KEY (decidedBy) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
