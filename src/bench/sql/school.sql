-- A school in the middle of its year: 150 persons, 60 units, 1 200 meetings. Every person is invented.
-- ${year} is the year in which the running school year starts.
-- Persons: 1 methodist, 2 director, 3 curator, 4 psychologist, 5 to 10 staff, 11 to 60 mentors,
-- 61 to 95 teachers with a mentor, 96 to 150 pupils, 301 to 355 their parents.
-- Units: 1 to 35 pairs of teachers, 36 to 50 pairs of a teacher and a pupil, 51 to 60 groups.

CREATE TABLE bench_n (n INT NOT NULL PRIMARY KEY);

INSERT INTO bench_n (n)
    SELECT h.d * 100 + t.d * 10 + o.d
    FROM (SELECT 0 d UNION SELECT 1 UNION SELECT 2 UNION SELECT 3) h,
        (SELECT 0 d UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5 UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9) t,
        (SELECT 0 d UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5 UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9) o;

INSERT INTO person (id, version, lastName, firstName, middleName, searchName, gender, birthDate)
    SELECT n, 0,
        ELT(1 + n MOD 10, 'Образцова', 'Тестова', 'Примерова', 'Учебнова', 'Показова', 'Черновикова', 'Макетова', 'Шаблонова', 'Пробнова', 'Журналова'),
        ELT(1 + n DIV 10 MOD 5, 'Анна', 'Вера', 'Дарья', 'Елена', 'Зоя'),
        ELT(1 + n DIV 50 MOD 4, 'Андреевна', 'Борисовна', 'Викторовна', 'Дмитриевна'),
        '', 'F', IF(n BETWEEN 96 AND 150, '2012-05-20', NULL)
    FROM bench_n WHERE n BETWEEN 1 AND 150 OR n BETWEEN 301 AND 355;

UPDATE person SET searchName = LOWER(CONCAT(lastName, ' ', firstName, ' ', middleName));

INSERT INTO person_name (personId, validFrom, lastName, firstName, middleName)
    SELECT id, '2020-09-01', lastName, firstName, middleName FROM person;

INSERT INTO municipality (id, version, title, centre) VALUES (1, 0, 'Город Примерск', 'Центр города Примерска');

INSERT INTO school (id, version, city, address, inn, ogrn) VALUES
    (1, 0, 'Примерск', 'г. Примерск, ул. Школьная, д. 1', '7000000000', '1027000000000');

INSERT INTO school_requisites (schoolId, validFrom, fullName, shortName, founderLine, directorPost, directorId) VALUES
    (1, '2020-09-01', 'Муниципальное бюджетное общеобразовательное учреждение «Примерская средняя общеобразовательная школа»', 'МБОУ «Примерская СОШ»', NULL, 'директор', 2);

INSERT INTO affiliation (personId, schoolId, kind, post, grade, beginsOn)
    SELECT n, 1, CASE WHEN n < 4 THEN 'LEADER' WHEN n = 4 THEN 'PSYCHOLOGIST' WHEN n < 96 THEN 'TEACHER' ELSE 'PUPIL' END,
        CASE WHEN n = 2 THEN 'директор' WHEN n = 3 THEN 'заместитель директора' WHEN n = 4 THEN 'педагог-психолог' WHEN n < 96 THEN 'учитель математики' END,
        IF(n < 96, NULL, '8 «А»'), '2020-09-01'
    FROM bench_n WHERE n BETWEEN 2 AND 150;

INSERT INTO role_assignment (personId, role, schoolId, beginsOn)
    SELECT n, CASE WHEN n = 1 THEN 'METHODIST' WHEN n = 2 THEN 'DIRECTOR' WHEN n = 3 THEN 'CURATOR' WHEN n = 4 THEN 'PSYCHOLOGIST' WHEN n < 61 THEN 'MENTOR' ELSE 'MENTEE' END,
        IF(n = 1, NULL, 1), '${year}-09-01'
    FROM bench_n WHERE n BETWEEN 1 AND 4 OR n BETWEEN 11 AND 150;

INSERT INTO identity (registrationId, sub, personId, lastSeenAt)
    SELECT (SELECT MAX(id) FROM lti_registration), CONCAT('person-', n), n, NOW() FROM bench_n WHERE n BETWEEN 1 AND 150;

INSERT INTO programme_year (version, schoolId, startYear, dateFrom, dateTo, pupils, staff, regionalBasis, state, begunOn) VALUES
    (0, 1, ${year}, '${year}-09-01', DATE_ADD('${year}-05-31', INTERVAL 1 YEAR), TRUE, TRUE, '', 'ACTIVE', '${year}-09-01');

INSERT INTO mentor_profile (version, schoolId, personId, startYear, forms, competences, hoursPerMonth, maxMentees, orderId, state, areas, hobbies, ageGroups, meetingFormat, enteredOn)
    SELECT 0, 1, n, ${year}, 'TEACHER_TEACHER,TEACHER_PUPIL', 'методика урока, работа с родителями', 8, 6, 1 + (n - 11) DIV 4, 'APPOINTED', 'LESSON,PARENTS', 'BOOKS', 'YOUNG_TEACHERS,GRADES_8_9', 'ANY', '${year}-09-05'
    FROM bench_n WHERE n BETWEEN 11 AND 60;

INSERT INTO mentee_request (version, schoolId, personId, startYear, formCode, need, wantedResult, state, areas, hobbies, meetingFormat, enteredOn)
    SELECT 0, 1, n, ${year}, IF(n < 96, 'TEACHER_TEACHER', 'TEACHER_PUPIL'), 'Трудно удерживать внимание класса на второй половине урока', 'Уверенно провести открытый урок',
        IF(n > 140, 'WAITING', 'IN_WORK'), 'LESSON', 'BOOKS', 'ANY', '${year}-09-06'
    FROM bench_n WHERE n BETWEEN 61 AND 150;

INSERT INTO interview (version, schoolId, startYear, personId, heldBy, heldOn, result, conclusion, notes)
    SELECT 0, 1, ${year}, n, 4, '${year}-09-07', 'RECOMMENDED', 'Готова к работе', 'Спокойно говорит о трудностях'
    FROM bench_n WHERE n BETWEEN 11 AND 110;

INSERT INTO mentoring_unit (id, version, schoolId, startYear, code, kind, formCode, direction, goal, beginsOn, endsOn, orderId, state)
    SELECT n, 0, 1, ${year}, CONCAT(IF(n < 51, 'П-', 'Г-'), LPAD(IF(n < 51, n, n - 50), 2, '0')), IF(n < 51, 'PAIR', 'GROUP'), IF(n < 36, 'TEACHER_TEACHER', 'TEACHER_PUPIL'),
        'Методическое сопровождение', 'Уверенно вести урок и работать с родителями класса', '${year}-09-15', DATE_ADD('${year}-05-31', INTERVAL 1 YEAR),
        IF(n < 57, 14 + (n - 1) DIV 5, NULL), IF(n < 57, 'ACTIVE', 'PROPOSED')
    FROM bench_n WHERE n BETWEEN 1 AND 60;

INSERT INTO membership (unitId, personId, role, beginsOn, startOrderId)
    SELECT id, IF(id < 51, 10 + id, id - 40), 'MENTOR', beginsOn, orderId FROM mentoring_unit;

INSERT INTO membership (unitId, personId, role, beginsOn, startOrderId)
    SELECT id, 60 + id, 'MENTEE', beginsOn, orderId FROM mentoring_unit WHERE id < 51;

INSERT INTO membership (unitId, personId, role, beginsOn, startOrderId)
    SELECT u.id, 111 + 3 * (u.id - 51) + n, 'MENTEE', u.beginsOn, u.orderId
    FROM mentoring_unit u, bench_n WHERE u.id > 50 AND n < 3;

INSERT INTO unit_agreement (unitId, personId, party, agreedOn, markedBy)
    SELECT unitId, personId, 'SELF', beginsOn, 3 FROM membership WHERE unitId < 57;

-- Orders: 1 to 13 appoint the mentors, 14 to 25 fix the units, 26 to 30 are drafts.
INSERT INTO school_order (id, version, schoolId, orderType, startYear, series, orderNumber, yearOfDate, orderDate, title, preamble, signatoryId, state)
    SELECT n, 0, 1, IF(n < 14 OR n > 25, 'APPOINTMENT', 'PAIRING'), ${year}, 'к', IF(n > 25, NULL, CONCAT(200 + n, '-к')), IF(n > 25, NULL, ${year}), IF(n > 25, NULL, '${year}-09-11'),
        IF(n < 14 OR n > 25, 'О назначении наставников', 'О закреплении наставнических пар (групп)'), 'В целях реализации программы наставничества', 2, IF(n > 25, 'DRAFT', 'REGISTERED')
    FROM bench_n WHERE n BETWEEN 1 AND 30;

INSERT INTO order_entry (orderId, name, place, personId)
    SELECT orderId, 'persons', (personId - 11) MOD 4, personId FROM mentor_profile;

INSERT INTO order_entry (orderId, name, place, personId)
    SELECT n, 'persons', 0, 35 + n FROM bench_n WHERE n BETWEEN 26 AND 30;

INSERT INTO order_entry (orderId, name, place, unitId)
    SELECT orderId, 'units', (id - 1) MOD 5, id FROM mentoring_unit WHERE orderId IS NOT NULL;

INSERT INTO order_entry (orderId, name, place, content)
    SELECT id, IF(id < 14 OR id > 25, 'trainingUntil', 'plansUntil'), 0, '${year}-10-01' FROM school_order;

INSERT INTO order_entry (orderId, name, place, content)
    SELECT id, 'from', 0, '${year}-09-15' FROM school_order WHERE orderType = 'PAIRING';

INSERT INTO order_entry (orderId, name, place, content)
    SELECT id, 'to', 0, '${next}-05-31' FROM school_order WHERE orderType = 'PAIRING';

INSERT INTO order_acquaintance (orderId, personId, acquaintedOn)
    SELECT orderId, personId, IF(personId MOD 3 = 0, NULL, '${year}-09-12') FROM mentor_profile;

INSERT INTO order_acquaintance (orderId, personId, acquaintedOn)
    SELECT DISTINCT startOrderId, personId, IF(personId MOD 3 = 0, NULL, '${year}-09-15') FROM membership WHERE role = 'MENTOR' AND startOrderId IS NOT NULL;

-- Plans: the first forty approved, ten of them in a second version; six are submitted, six written.
INSERT INTO individual_plan (version, schoolId, unitId, versionNo, mentorId, goal, state, approvalNumber, approvalDate, approvedBy, signedHere)
    SELECT 0, 1, u.id, n, m.personId, u.goal,
        CASE WHEN n = 1 AND u.id < 11 THEN 'SUPERSEDED' WHEN u.id < 41 THEN 'APPROVED' WHEN u.id < 47 THEN 'SUBMITTED' ELSE 'DRAFT' END,
        IF(u.id < 41, '221-к', NULL), IF(u.id < 41, '${year}-09-25', NULL), IF(u.id < 41, 3, NULL), FALSE
    FROM mentoring_unit u JOIN membership m ON m.unitId = u.id AND m.role = 'MENTOR' JOIN bench_n ON n = 1 OR (n = 2 AND u.id < 11)
    WHERE u.id < 53;

INSERT INTO plan_item (planId, version, competence, content, deadlineText, deadlineTo, format, result, status, factDate, factResult)
    SELECT p.id, 0, 'Проектирование урока', 'Совместная разработка технологических карт и обсуждение уроков', 'до конца месяца', DATE_ADD('${year}-09-30', INTERVAL n MONTH), 'IN_PERSON', 'Технологические карты',
        IF(n < 2, 'DONE', 'PLANNED'), IF(n < 2, '${year}-10-20', NULL), IF(n < 2, 'Карты готовы', NULL)
    FROM individual_plan p, bench_n WHERE n < 8;

INSERT INTO meeting_entry (version, schoolId, unitId, startYear, mentorId, meetingDate, durationMin, kind, format, arrangement, activity, topic, content, result, state, recordedAt, confirmedAt, confirmedBy)
    SELECT 0, 1, u.id, ${year}, m.personId, DATE_ADD('${year}-09-16', INTERVAL 3 * n DAY), 45,
        CASE WHEN n = 0 THEN 'ACQUAINTANCE' WHEN n = 1 THEN 'TRIAL' WHEN n = 2 THEN 'PLANNING' ELSE 'REGULAR' END,
        'IN_PERSON', IF(u.id < 51, 'индивидуальная', 'групповая'), 'практическая работа', 'Технологическая карта урока',
        REPEAT('Обсудили ход работы, разобрали урок и договорились о следующем шаге. ', 4), 'Две карты готовы',
        IF(n < 15, 'CONFIRMED', 'RECORDED'), DATE_ADD('${year}-09-16 12:00:00', INTERVAL 3 * n DAY), IF(n < 15, DATE_ADD('${year}-09-16 15:00:00', INTERVAL 3 * n DAY), NULL), IF(n < 15, IF(u.id < 51, 60 + u.id, 111 + 3 * (u.id - 51)), NULL)
    FROM mentoring_unit u JOIN membership m ON m.unitId = u.id AND m.role = 'MENTOR', bench_n WHERE u.id < 57 AND n < IF(u.id < 25, 22, 21);

INSERT INTO meeting_attendee (meetingId, personId)
    SELECT e.id, m.personId FROM meeting_entry e JOIN membership m ON m.unitId = e.unitId AND m.role = 'MENTEE';

INSERT INTO planned_meeting (version, schoolId, unitId, startYear, mentorId, meetingDate, startsAt, kind, format, venue, topic, state)
    SELECT 0, 1, u.id, ${year}, m.personId, DATE_ADD(CURDATE(), INTERVAL 7 * n + 1 DAY), '14:00', 'REGULAR', 'IN_PERSON', 'SCHOOL', 'Разбор урока', 'PLANNED'
    FROM mentoring_unit u JOIN membership m ON m.unitId = u.id AND m.role = 'MENTOR', bench_n WHERE u.id < 57 AND n < 2;

INSERT INTO training_task (id, version, schoolId, startYear, title, description, dueOn, hours, withdrawn)
    SELECT n, 0, 1, ${year}, CONCAT('Рабочая тетрадь наставника, занятие ', n), 'Прочитайте раздел тетради и сформулируйте с наставляемым цель года.', DATE_ADD('${year}-09-16', INTERVAL n MONTH), 4, FALSE
    FROM bench_n WHERE n BETWEEN 1 AND 5;

INSERT INTO task_work (version, schoolId, taskId, personId, answer, state, handedInAt, note, decidedBy, decidedAt)
    SELECT 0, 1, t.id, n, 'Цель: уверенно вести урок до конца. Три шага: взаимопосещение, приёмы внимания, открытый урок.',
        IF(t.id = 1, 'ACCEPTED', 'HANDED_IN'), '${year}-10-14 08:20:00', IF(t.id = 1, '4 часа', NULL), IF(t.id = 1, 3, NULL), IF(t.id = 1, '${year}-10-16 05:10:00', NULL)
    FROM training_task t, bench_n WHERE t.id < 4 AND n BETWEEN 11 AND 60;

INSERT INTO legal_representative (version, schoolId, wardId, personId, basis)
    SELECT 0, 1, n, 205 + n, 'MOTHER' FROM bench_n WHERE n BETWEEN 96 AND 150;

INSERT INTO consent_rules (version, schoolId, staffToo, teenSignsAlone, namesProcessor, processorAddress, resources) VALUES
    (0, 1, FALSE, FALSE, TRUE, 'г. Примерск, ул. Методическая, д. 2', 'https://school.example/nastavnichestvo');

INSERT INTO consent (version, schoolId, personId, kind, state, purpose, dataList, actions, validTo, representativeId, printedOn, signedOn, paperPlace)
    SELECT 0, 1, n, 'PROCESSING', IF(n MOD 6 = 0, 'PRINTED', 'SIGNED'), 'участие в программе наставничества', 'фамилия, имя, отчество', 'сбор, запись, хранение',
        '${next}-08-31', 205 + n, '${year}-09-02', IF(n MOD 6 = 0, NULL, '${year}-09-07'), IF(n MOD 6 = 0, NULL, 'папка 04-12')
    FROM bench_n WHERE n BETWEEN 96 AND 150;

INSERT INTO consent (version, schoolId, personId, kind, state, purpose, dataList, actions, validTo, content, workFrom, workTo, workForm, payment, contractNumber, contractDate, printedOn, signedOn, paperPlace)
    SELECT 0, 1, n, 'LABOUR_MENTORING', 'SIGNED', 'наставничество в сфере труда', 'фамилия, имя, отчество', 'сбор, запись, хранение',
        '${next}-08-31', 'помощь молодому учителю', '${year}-09-15', '${next}-05-31', 'индивидуальная', 'доплата', CONCAT(n, '/20'), '2020-09-01', '${year}-09-02', '${year}-09-07', 'личное дело'
    FROM bench_n WHERE n BETWEEN 11 AND 60;

INSERT INTO consent_signer (consentId, personId, basis)
    SELECT id, COALESCE(representativeId, personId), IF(representativeId IS NULL, NULL, 'MOTHER') FROM consent WHERE state = 'SIGNED';

INSERT INTO road_map (id, version, schoolId, startYear, outline, state, edits, agreedOn, agreedBy) VALUES
    (1, 0, 1, ${year}, 'STAGES', 'AGREED', 0, '${year}-09-25', 2);

INSERT INTO road_map_item (roadMapId, version, place, section, content, deadlineText, deadlineTo, result, responsible, status)
    SELECT 1, 0, n, CONCAT('Этап ', 1 + n DIV 7), 'Проведение занятий «Школы наставника»', 'октябрь', DATE_ADD('${year}-09-15', INTERVAL n WEEK), 'Занятия проведены', 'куратор', 'PLANNED'
    FROM bench_n WHERE n BETWEEN 1 AND 35;

INSERT INTO survey (id, version, schoolId, startYear, questionnaireCode, phase, formCode, content, opensOn, dueOn, openedBy) VALUES
    (1, 0, 1, ${year}, 'TT_MENTEE_ENTRY', 'ENTRY', 'TEACHER_TEACHER', '{"code":"TT_MENTEE_ENTRY","title":"Анкета наставляемого","phase":"ENTRY","forms":["TEACHER_TEACHER"],"role":"MENTEE","source":"RECALLED","instruction":"Оцените в баллах от 1 до 10.","questions":[{"no":1,"text":"Сталкивались ли Вы раньше с программой наставничества?","type":"SINGLE_CHOICE","required":true,"options":["да","нет"]},{"no":2,"text":"Ожидаемая польза","type":"SCALE","required":true}]}', '${year}-09-20', DATE_ADD(CURDATE(), INTERVAL 7 DAY), 3);

INSERT INTO questionnaire_response (id, version, schoolId, surveyId, personId, side, state, competences, handedInAt)
    SELECT n, 0, 1, 1, n, 'MENTEE', IF(n < 80, 'HANDED_IN', 'ASKED'), IF(n < 80, '', NULL), IF(n < 80, '${year}-09-24 09:10:00', NULL) FROM bench_n WHERE n BETWEEN 61 AND 95;

INSERT INTO questionnaire_answer (responseId, questionKey, words)
    SELECT id, '1', 'да' FROM questionnaire_response WHERE state = 'HANDED_IN';

INSERT INTO questionnaire_answer (responseId, questionKey, words)
    SELECT id, '2', CONCAT(1 + id MOD 10) FROM questionnaire_response WHERE state = 'HANDED_IN';

INSERT INTO practice (id, version, schoolId, startYear, title, formCode, problem, goal, targetGroup, description, steps, resources, results, replication, state)
    SELECT n, 0, 1, ${year}, CONCAT('Урок вдвоём, часть ', n), 'TEACHER_TEACHER', 'Трудный урок', 'Уверенный урок', 'Молодые учителя', REPEAT('Урок ведут двое. ', 40), 'Три шага', 'Два урока в неделю', 'Открытый урок', 'Годится всем', 'READY'
    FROM bench_n WHERE n BETWEEN 1 AND 10;

INSERT INTO practice_author (practiceId, personId) SELECT id, 10 + id FROM practice;

INSERT INTO generated_document (version, schoolId, kind, subjectId, title, fileName, templateHash, sha256, size, madeBy, madeAt, snapshot, content)
    SELECT 0, 1, 'D07', n, CONCAT('Индивидуальный план развития, пара П-', n), CONCAT('plan-', n, '.docx'), REPEAT('0', 64), REPEAT('0', 64), 2, 3, NOW(), '{}', 'PK'
    FROM bench_n WHERE n BETWEEN 1 AND 56;

DROP TABLE bench_n
