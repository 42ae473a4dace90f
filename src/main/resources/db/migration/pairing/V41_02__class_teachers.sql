ALTER TABLE mentor_profile ADD COLUMN interviewAsked BOOLEAN DEFAULT FALSE NOT NULL;

CREATE TABLE class_teacher (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    personId BIGINT NOT NULL,
    grade VARCHAR(100) NOT NULL,
    CONSTRAINT class_teacher_once UNIQUE (schoolId, personId, grade),
    CONSTRAINT class_teacher_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT class_teacher_person FOREIGN KEY (personId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
