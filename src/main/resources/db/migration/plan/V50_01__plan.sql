CREATE TABLE individual_plan (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    unitId BIGINT NOT NULL,
    versionNo INT NOT NULL,
    mentorId BIGINT NOT NULL,
    goal VARCHAR(2000) NOT NULL,
    state VARCHAR(20) NOT NULL,
    remark VARCHAR(1000),
    approvalNumber VARCHAR(30),
    approvalDate DATE,
    approvedBy BIGINT,
    signedHere BOOLEAN NOT NULL,
    CONSTRAINT individual_plan_version UNIQUE (unitId, versionNo),
    CONSTRAINT individual_plan_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT individual_plan_unit FOREIGN KEY (unitId) REFERENCES mentoring_unit (id),
    CONSTRAINT individual_plan_mentor FOREIGN KEY (mentorId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX individual_plan_state ON individual_plan (schoolId, state);

CREATE TABLE plan_item (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    planId BIGINT NOT NULL,
    copiedFrom BIGINT,
    competence VARCHAR(500) NOT NULL,
    content VARCHAR(2000) NOT NULL,
    deadlineText VARCHAR(100) NOT NULL,
    deadlineTo DATE,
    format VARCHAR(20),
    result VARCHAR(1000) NOT NULL,
    status VARCHAR(20) NOT NULL,
    factDate DATE,
    factResult VARCHAR(1000),
    reason VARCHAR(1000),
    CONSTRAINT plan_item_plan FOREIGN KEY (planId) REFERENCES individual_plan (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
