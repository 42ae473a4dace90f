-- Targets of the city are kept in one place; a calendar year is that in which a school year ends.
-- What was set for the school year itself stays.
INSERT INTO city_indicator_year (version, startYear)
SELECT DISTINCT 0, t.targetYear - 1
FROM city_target t LEFT JOIN city_indicator_year y ON y.startYear = t.targetYear - 1
WHERE y.id IS NULL;

INSERT INTO city_indicator_target (yearId, indicator, target)
SELECT y.id, t.indicator, t.target
FROM city_target t
JOIN city_indicator_year y ON y.startYear = t.targetYear - 1
LEFT JOIN city_indicator_target k ON k.yearId = y.id AND k.indicator = t.indicator
WHERE k.yearId IS NULL;

DROP TABLE city_target;
