package org.nastavnik.monitoring;

/**
 * Rows that indicators count, each with its school: one table is one query, be it for a school or
 * for the whole city. {@code {school:column}} stands where a single school narrows it.
 */
enum IndicatorTable {
    /** A person of a school in pairs and groups fixed by an order, once, whatever the roles. */
    PARTICIPANTS(
            Row.PERSON,
            """
            select n.schoolId, n.who, max(n.born) born, max(n.since) since,
              max(n.mentor) mentor, max(n.mentee) mentee, max(n.met) met,
              max(n.learner) learner, max(n.teacher) teacher, max(n.relative) relative,
              max(n.graduate) graduate, max(n.diagnosed) diagnosed,
              max(n.mentor * n.content) contentMentor, max(n.mentee * n.content) contentMentee,
              max(n.mentor * n.answered) answeredMentor, max(n.mentee * n.answered) answeredMentee
            from (
              select u.schoolId, m.personId who, p.birthDate born, a.teachingSince since,
                case when m.role = 'MENTOR' then 1 else 0 end mentor,
                case when m.role = 'MENTEE' then 1 else 0 end mentee,
                case when a.kind in ('PUPIL', 'STUDENT') then 1 else 0 end learner,
                case when a.kind in ('TEACHER', 'PSYCHOLOGIST', 'SOCIAL_PEDAGOGUE')
                  then 1 else 0 end teacher,
                case when a.kind = 'PARENT' then 1 else 0 end relative,
                case when a.kind = 'GRADUATE' then 1 else 0 end graduate,
                case when exists (select 1 from meeting_entry e where e.unitId = u.id
                  and e.meetingDate >= m.beginsOn and e.meetingDate <= :on
                  and (m.endsOn is null or e.meetingDate <= m.endsOn)
                  and (m.role = 'MENTOR' and e.mentorId = m.personId
                    or m.role = 'MENTEE' and (u.kind = 'PAIR' or exists (
                      select 1 from meeting_attendee t
                      where t.meetingId = e.id and t.personId = m.personId))))
                  then 1 else 0 end met,
                case when exists (select 1 from questionnaire_response r
                  join survey v on v.id = r.surveyId
                  where r.personId = m.personId and r.schoolId = u.schoolId
                  and r.state = 'HANDED_IN' and v.phase = 'DIAGNOSTIC'
                  and v.opensOn >= :quarter and v.opensOn <= :on) then 1 else 0 end diagnosed,
                case when exists (select 1 from questionnaire_response r
                  join survey v on v.id = r.surveyId
                  join questionnaire_answer w on w.responseId = r.id
                  where r.personId = m.personId and r.schoolId = u.schoolId and r.side = m.role
                  and r.state = 'HANDED_IN' and v.phase = 'EXIT' and v.startYear = :year
                  and {asked}) then 1 else 0 end answered,
                case when exists (select 1 from questionnaire_response r
                  join survey v on v.id = r.surveyId
                  join questionnaire_answer w on w.responseId = r.id
                  where r.personId = m.personId and r.schoolId = u.schoolId and r.side = m.role
                  and r.state = 'HANDED_IN' and v.phase = 'EXIT' and v.startYear = :year
                  and {content}) then 1 else 0 end content
              from membership m
              join mentoring_unit u on u.id = m.unitId
              join person p on p.id = m.personId
              left join affiliation a on a.personId = m.personId and a.schoolId = u.schoolId
                and a.beginsOn <= :on and (a.endsOn is null or a.endsOn >= :first)
              where u.orderId is not null and u.state <> 'CANCELLED'
              and (m.endReason is null or m.endReason <> 'ERROR')
              and m.beginsOn <= :on and coalesce(m.endsOn, u.endsOn) >= :first
              {school:u.schoolId}) n
            group by n.schoolId, n.who
            """),
    /** Of both bases; a worker's data are processed on other grounds, unless the school asks. */
    BASES(
            Row.PERSON,
            """
            select b.schoolId, b.who,
              case when exists (select 1 from consent c where c.schoolId = b.schoolId
                and c.personId = b.who and c.kind = 'PROCESSING' and c.signedOn <= :on
                and c.state in ('SIGNED', 'EXPIRED', 'WITHDRAWN')
                and (c.validTo is null or c.validTo >= :on)
                and (c.withdrawnOn is null or c.withdrawnOn > :on))
              or (exists (select 1 from affiliation a where a.personId = b.who
                and a.schoolId = b.schoolId and a.beginsOn <= :on
                and (a.endsOn is null or a.endsOn >= :on)
                and a.kind in ('TEACHER', 'LEADER', 'PSYCHOLOGIST', 'SOCIAL_PEDAGOGUE'))
                and not exists (select 1 from consent_rules k where k.schoolId = b.schoolId
                  and k.staffToo = true))
              then 1 else 0 end consented
            from (
              select f.schoolId, f.personId who from mentor_profile f
              where f.startYear = :year and f.state not in ('DECLINED', 'REJECTED', 'RELEASED')
              {school:f.schoolId}
              union
              select q.schoolId, q.personId who from mentee_request q
              where q.startYear = :year and q.state <> 'WITHDRAWN' {school:q.schoolId}) b
            """),
    /** The plan in force of a pair or group. */
    PLANS(
            Row.UNIT,
            """
            select u.schoolId, u.id who,
              sum(case when i.status = 'DONE' then 1 else 0 end) done,
              sum(case when i.status <> 'CANCELLED' then 1 else 0 end) planned
            from individual_plan p
            join mentoring_unit u on u.id = p.unitId
            left join plan_item i on i.planId = p.id
            where p.state in ('APPROVED', 'CLOSED') and u.startYear = :year
            and u.state <> 'CANCELLED' {school:u.schoolId}
            and not exists (select 1 from individual_plan l where l.unitId = p.unitId
              and l.versionNo > p.versionNo and l.state in ('APPROVED', 'CLOSED'))
            group by u.schoolId, u.id
            """),
    /** Of the road map to which the director has agreed. */
    ROAD_MAP(
            Row.ROAD_MAP,
            """
            select r.schoolId, i.id who, i.status state, i.deadlineTo due, i.doneOn
            from road_map_item i join road_map r on r.id = i.roadMapId
            where r.startYear = :year and r.state in ('AGREED', 'APPROVED') {school:r.schoolId}
            """),
    /** The last teachers' council that took up the programme. */
    COUNCIL(
            Row.NONE,
            """
            select c.schoolId, c.id who, c.present
            from council_minutes c
            where c.startYear = :year and c.minutesDate <= :on {school:c.schoolId}
            and not exists (select 1 from council_minutes l where l.schoolId = c.schoolId
              and l.startYear = c.startYear and l.minutesDate <= :on
              and (l.minutesDate > c.minutesDate or l.minutesDate = c.minutesDate and l.id > c.id))
            """),
    /** Organisations whose agreement holds in the year. */
    PARTNERS(
            Row.NONE,
            """
            select o.schoolId, o.id who, case when o.givesMentors = true then 1 else 0 end gives
            from partner_organisation o
            where o.agreementDate <= :on and (o.validTo is null or o.validTo >= :first)
            {school:o.schoolId}
            """);

    /** What {@code who} of a row is. */
    enum Row {
        PERSON,
        UNIT,
        ROAD_MAP,
        NONE
    }

    private final Row row;
    private final String sql;

    IndicatorTable(Row row, String sql) {
        this.row = row;
        this.sql = sql;
    }

    Row row() {
        return row;
    }

    String sql() {
        return sql;
    }
}
