-- A draft has neither number nor year: NULLs never collide, in H2 as in MySQL. A series that is
-- none is an empty text, so that numbers without a series are unique too.
CREATE TABLE school_order (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    orderType VARCHAR(20) NOT NULL,
    startYear INT NOT NULL,
    series VARCHAR(10) NOT NULL,
    orderNumber VARCHAR(20),
    yearOfDate INT,
    orderDate DATE,
    title VARCHAR(300) NOT NULL,
    preamble LONGTEXT NOT NULL,
    controlBy BIGINT,
    signatoryId BIGINT,
    trainingUntil DATE,
    plansUntil DATE,
    periodFrom DATE,
    periodTo DATE,
    remark VARCHAR(2000),
    annulReason VARCHAR(2000),
    paperId BIGINT,
    state VARCHAR(20) NOT NULL,
    CONSTRAINT school_order_number UNIQUE (schoolId, series, yearOfDate, orderNumber),
    CONSTRAINT school_order_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT school_order_control FOREIGN KEY (controlBy) REFERENCES person (id),
    CONSTRAINT school_order_signatory FOREIGN KEY (signatoryId) REFERENCES person (id),
    CONSTRAINT school_order_paper FOREIGN KEY (paperId) REFERENCES generated_document (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE order_subject (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    orderId BIGINT NOT NULL,
    unitId BIGINT,
    personId BIGINT,
    CONSTRAINT order_subject_order FOREIGN KEY (orderId) REFERENCES school_order (id),
    CONSTRAINT order_subject_unit FOREIGN KEY (unitId) REFERENCES mentoring_unit (id),
    CONSTRAINT order_subject_person FOREIGN KEY (personId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE order_acquaintance (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    orderId BIGINT NOT NULL,
    personId BIGINT NOT NULL,
    acquaintedOn DATE,
    CONSTRAINT order_acquaintance_once UNIQUE (orderId, personId),
    CONSTRAINT order_acquaintance_order FOREIGN KEY (orderId) REFERENCES school_order (id),
    CONSTRAINT order_acquaintance_person FOREIGN KEY (personId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE order_grant (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    orderId BIGINT NOT NULL,
    personId BIGINT NOT NULL,
    role VARCHAR(20) NOT NULL,
    CONSTRAINT order_grant_order FOREIGN KEY (orderId) REFERENCES school_order (id),
    CONSTRAINT order_grant_person FOREIGN KEY (personId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
