ALTER TABLE lti_registration ADD COLUMN title VARCHAR(100);
ALTER TABLE lti_registration ADD COLUMN configurationUrl VARCHAR(500);
ALTER TABLE lti_registration ADD COLUMN invitedBy BIGINT;
ALTER TABLE lti_registration ADD COLUMN decidedBy BIGINT;
ALTER TABLE lti_registration ADD COLUMN decidedAt DATETIME(6);
ALTER TABLE lti_registration ADD COLUMN renewedAt DATETIME(6);

ALTER TABLE lti_tool_key ADD COLUMN removedAt DATETIME(6);

ALTER TABLE lti_registration_link ADD COLUMN madeAt DATETIME(6);
ALTER TABLE lti_registration_link ADD COLUMN purpose VARCHAR(200);
ALTER TABLE lti_registration_link ADD COLUMN usedAt DATETIME(6);
ALTER TABLE lti_registration_link ADD COLUMN withdrawnAt DATETIME(6);
ALTER TABLE lti_registration_link ADD COLUMN registrationId BIGINT;
