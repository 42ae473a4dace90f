CREATE TABLE lti_course_link (
    id VARCHAR(32) ${exact} NOT NULL PRIMARY KEY,
    registrationId BIGINT NOT NULL,
    courseKey VARCHAR(400) ${exact},
    place VARCHAR(40) NOT NULL,
    subject BIGINT,
    schoolId BIGINT,
    title VARCHAR(250) NOT NULL,
    graded BOOLEAN NOT NULL,
    pickedByIdentity BIGINT NOT NULL,
    pickedIn VARCHAR(32) ${exact} NOT NULL,
    madeAt DATETIME(6) NOT NULL,
    CONSTRAINT lti_course_link_registration FOREIGN KEY (registrationId) REFERENCES lti_registration (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX lti_course_link_picked ON lti_course_link (pickedIn);

ALTER TABLE lti_deep_link ADD COLUMN acceptsLinks BOOLEAN DEFAULT TRUE NOT NULL;

ALTER TABLE lti_deep_link ADD COLUMN acceptsSeveral BOOLEAN DEFAULT FALSE NOT NULL;

ALTER TABLE lti_deep_link ADD COLUMN acceptsLineItems BOOLEAN DEFAULT FALSE NOT NULL;

ALTER TABLE lti_deep_link ADD COLUMN target VARCHAR(10);
