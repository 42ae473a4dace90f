-- Types of orders ask for different things: what is filled in stands in rows named as the fields,
-- so that a new type needs no new columns. A place numbers the rows of a list.
CREATE TABLE order_entry (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    orderId BIGINT NOT NULL,
    name VARCHAR(60) NOT NULL,
    place INT NOT NULL,
    content LONGTEXT,
    personId BIGINT,
    unitId BIGINT,
    citedId BIGINT,
    CONSTRAINT order_entry_order FOREIGN KEY (orderId) REFERENCES school_order (id),
    CONSTRAINT order_entry_person FOREIGN KEY (personId) REFERENCES person (id),
    CONSTRAINT order_entry_unit FOREIGN KEY (unitId) REFERENCES mentoring_unit (id),
    CONSTRAINT order_entry_cited FOREIGN KEY (citedId) REFERENCES school_order (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

INSERT INTO order_entry (orderId, name, place, personId)
    SELECT s.orderId, 'persons', 0, s.personId FROM order_subject s WHERE s.unitId IS NULL ORDER BY s.id;
INSERT INTO order_entry (orderId, name, place, unitId)
    SELECT s.orderId, 'units', 0, s.unitId FROM order_subject s WHERE s.personId IS NULL ORDER BY s.id;
INSERT INTO order_entry (orderId, name, place, unitId)
    SELECT s.orderId, 'unit', 0, s.unitId FROM order_subject s
    WHERE s.unitId IS NOT NULL AND s.personId IS NOT NULL;
INSERT INTO order_entry (orderId, name, place, personId)
    SELECT s.orderId, 'mentor', 0, s.personId FROM order_subject s
    WHERE s.unitId IS NOT NULL AND s.personId IS NOT NULL;
INSERT INTO order_entry (orderId, name, place, content)
    SELECT o.id, 'trainingUntil', 0, CAST(o.trainingUntil AS CHAR(10)) FROM school_order o
    WHERE o.trainingUntil IS NOT NULL;
INSERT INTO order_entry (orderId, name, place, content)
    SELECT o.id, 'plansUntil', 0, CAST(o.plansUntil AS CHAR(10)) FROM school_order o
    WHERE o.plansUntil IS NOT NULL;
INSERT INTO order_entry (orderId, name, place, content)
    SELECT o.id, 'from', 0, CAST(o.periodFrom AS CHAR(10)) FROM school_order o
    WHERE o.periodFrom IS NOT NULL;
INSERT INTO order_entry (orderId, name, place, content)
    SELECT o.id, 'to', 0, CAST(o.periodTo AS CHAR(10)) FROM school_order o
    WHERE o.periodTo IS NOT NULL;

DROP TABLE order_subject;
ALTER TABLE school_order DROP COLUMN trainingUntil;
ALTER TABLE school_order DROP COLUMN plansUntil;
ALTER TABLE school_order DROP COLUMN periodFrom;
ALTER TABLE school_order DROP COLUMN periodTo;
