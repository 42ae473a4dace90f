ALTER TABLE lti_course ADD COLUMN resourceLinkId VARCHAR(255);
