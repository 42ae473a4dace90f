ALTER TABLE order_grant ADD COLUMN released BOOLEAN NOT NULL DEFAULT FALSE;

-- A reward stays when its order is annulled, marked: what was handed over was handed over.
CREATE TABLE reward (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    orderId BIGINT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    personId BIGINT,
    organisation VARCHAR(300),
    merit VARCHAR(300),
    revoked BOOLEAN NOT NULL,
    CONSTRAINT reward_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT reward_order FOREIGN KEY (orderId) REFERENCES school_order (id),
    CONSTRAINT reward_person FOREIGN KEY (personId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
