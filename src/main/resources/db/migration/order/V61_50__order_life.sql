ALTER TABLE order_acquaintance ADD COLUMN way VARCHAR(10);
ALTER TABLE order_acquaintance ADD COLUMN refusalAct VARCHAR(200);
ALTER TABLE order_acquaintance ADD COLUMN markedBy BIGINT;
ALTER TABLE order_acquaintance ADD CONSTRAINT order_acquaintance_marker
    FOREIGN KEY (markedBy) REFERENCES person (id);

-- In which series the school numbers its orders of a type; no row where the usual one holds.
CREATE TABLE order_series (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    orderType VARCHAR(30) NOT NULL,
    series VARCHAR(10) NOT NULL,
    CONSTRAINT order_series_type UNIQUE (schoolId, orderType),
    CONSTRAINT order_series_school FOREIGN KEY (schoolId) REFERENCES school (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- Number or date typed wrong and put right: what stood before, and the paper made with it.
CREATE TABLE order_correction (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    orderId BIGINT NOT NULL,
    oldNumber VARCHAR(20) NOT NULL,
    oldDate DATE NOT NULL,
    newNumber VARCHAR(20) NOT NULL,
    newDate DATE NOT NULL,
    reason VARCHAR(2000) NOT NULL,
    oldPaperId BIGINT,
    madeBy BIGINT NOT NULL,
    madeAt DATETIME(6) NOT NULL,
    CONSTRAINT order_correction_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT order_correction_order FOREIGN KEY (orderId) REFERENCES school_order (id),
    CONSTRAINT order_correction_paper FOREIGN KEY (oldPaperId) REFERENCES generated_document (id),
    CONSTRAINT order_correction_person FOREIGN KEY (madeBy) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- Minutes of the pedagogical council, as far as they concern mentoring.
CREATE TABLE council_minutes (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    startYear INT NOT NULL,
    minutesNumber VARCHAR(20) NOT NULL,
    minutesDate DATE NOT NULL,
    chairId BIGINT NOT NULL,
    secretaryId BIGINT NOT NULL,
    members INT NOT NULL,
    present INT NOT NULL,
    certifiedBy BIGINT NOT NULL,
    certifiedOn DATE,
    CONSTRAINT council_minutes_number UNIQUE (schoolId, startYear, minutesNumber),
    CONSTRAINT council_minutes_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT council_minutes_chair FOREIGN KEY (chairId) REFERENCES person (id),
    CONSTRAINT council_minutes_secretary FOREIGN KEY (secretaryId) REFERENCES person (id),
    CONSTRAINT council_minutes_certifier FOREIGN KEY (certifiedBy) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE council_item (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    minutesId BIGINT NOT NULL,
    itemNumber INT NOT NULL,
    subject VARCHAR(300) NOT NULL,
    speakerId BIGINT NOT NULL,
    summary VARCHAR(1000) NOT NULL,
    decisions LONGTEXT NOT NULL,
    votesFor INT NOT NULL,
    votesAgainst INT NOT NULL,
    abstained INT NOT NULL,
    CONSTRAINT council_item_once UNIQUE (minutesId, itemNumber),
    CONSTRAINT council_item_minutes FOREIGN KEY (minutesId) REFERENCES council_minutes (id),
    CONSTRAINT council_item_speaker FOREIGN KEY (speakerId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
