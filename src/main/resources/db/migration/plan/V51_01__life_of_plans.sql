ALTER TABLE individual_plan ADD COLUMN approvalOrderId BIGINT;

CREATE INDEX individual_plan_order ON individual_plan (schoolId, approvalOrderId);

ALTER TABLE plan_item ADD COLUMN part INT NOT NULL DEFAULT 3;

CREATE TABLE plan_item_mentee (
    itemId BIGINT NOT NULL,
    personId BIGINT NOT NULL,
    CONSTRAINT plan_item_mentee_key PRIMARY KEY (itemId, personId),
    CONSTRAINT plan_item_mentee_item FOREIGN KEY (itemId) REFERENCES plan_item (id),
    CONSTRAINT plan_item_mentee_person FOREIGN KEY (personId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE plan_proposal (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    unitId BIGINT NOT NULL,
    personId BIGINT NOT NULL,
    content VARCHAR(2000) NOT NULL,
    wantedResult VARCHAR(1000),
    proposedOn DATE NOT NULL,
    state VARCHAR(20) NOT NULL,
    answer VARCHAR(500),
    answeredBy BIGINT,
    CONSTRAINT plan_proposal_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT plan_proposal_unit FOREIGN KEY (unitId) REFERENCES mentoring_unit (id),
    CONSTRAINT plan_proposal_person FOREIGN KEY (personId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX plan_proposal_unit_state ON plan_proposal (schoolId, unitId, state);

CREATE TABLE staff_programme (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    unitId BIGINT NOT NULL,
    model VARCHAR(100) NOT NULL,
    tasks VARCHAR(4000) NOT NULL,
    difficulties VARCHAR(4000) NOT NULL,
    strengths VARCHAR(4000) NOT NULL,
    expected VARCHAR(4000) NOT NULL,
    CONSTRAINT staff_programme_unit UNIQUE (unitId),
    CONSTRAINT staff_programme_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT staff_programme_of FOREIGN KEY (unitId) REFERENCES mentoring_unit (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
