-- Proposals of the matching board: kept until a unit is made of them, the same for all curators.
CREATE TABLE match_draft (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    startYear INT NOT NULL,
    requestId BIGINT NOT NULL,
    mentorId BIGINT NOT NULL,
    menteeId BIGINT NOT NULL,
    points INT NOT NULL,
    locked BOOLEAN NOT NULL,
    byHand BOOLEAN NOT NULL,
    CONSTRAINT match_draft_once UNIQUE (requestId),
    CONSTRAINT match_draft_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT match_draft_request FOREIGN KEY (requestId) REFERENCES mentee_request (id),
    CONSTRAINT match_draft_mentor FOREIGN KEY (mentorId) REFERENCES person (id),
    CONSTRAINT match_draft_mentee FOREIGN KEY (menteeId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE match_veto (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    startYear INT NOT NULL,
    mentorId BIGINT NOT NULL,
    menteeId BIGINT NOT NULL,
    refusedBy VARCHAR(20) NOT NULL,
    CONSTRAINT match_veto_once UNIQUE (schoolId, startYear, mentorId, menteeId),
    CONSTRAINT match_veto_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT match_veto_mentor FOREIGN KEY (mentorId) REFERENCES person (id),
    CONSTRAINT match_veto_mentee FOREIGN KEY (menteeId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

ALTER TABLE mentoring_unit ADD COLUMN matchScore INT;
ALTER TABLE mentoring_unit ADD COLUMN matchWhy VARCHAR(4000);
ALTER TABLE mentoring_unit ADD COLUMN formerState VARCHAR(20);
ALTER TABLE mentoring_unit ADD COLUMN endOrderId BIGINT;

ALTER TABLE membership ADD COLUMN standing VARCHAR(20) DEFAULT 'MAIN' NOT NULL;
ALTER TABLE membership ADD COLUMN acting BOOLEAN DEFAULT FALSE NOT NULL;

-- Who agreed to work in the unit, when, and who wrote it down.
CREATE TABLE unit_agreement (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    unitId BIGINT NOT NULL,
    personId BIGINT NOT NULL,
    party VARCHAR(20) NOT NULL,
    agreedOn DATE NOT NULL,
    markedBy BIGINT NOT NULL,
    CONSTRAINT unit_agreement_once UNIQUE (unitId, personId, party),
    CONSTRAINT unit_agreement_unit FOREIGN KEY (unitId) REFERENCES mentoring_unit (id),
    CONSTRAINT unit_agreement_person FOREIGN KEY (personId) REFERENCES person (id),
    CONSTRAINT unit_agreement_marker FOREIGN KEY (markedBy) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE unit_pause (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    unitId BIGINT NOT NULL,
    beginsOn DATE NOT NULL,
    endsOn DATE NOT NULL,
    orderId BIGINT NOT NULL,
    CONSTRAINT unit_pause_unit FOREIGN KEY (unitId) REFERENCES mentoring_unit (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
