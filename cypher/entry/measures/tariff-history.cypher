// The days on which the sum of the duties changed, each with the places of the duties then in force, oldest first; the
// first one comes with the duties.
WITH *, $imposer AS imposer, $target AS target
WITH
  changes,
  reduce(
    states = [[]],
    place IN range(0, size(changes) - 1) |
      states +
      [
        [
          former IN states[-1]
          WHERE
            changes[former].measure <> changes[place].measure AND
            NOT (changes[place].inForce AND
              changes[place].scope = 'TOTAL' AND
              (size(changes[place].covers) = 0 OR
                size(changes[former].covers) > 0 AND
                all(good IN changes[former].covers WHERE good IN changes[place].goods)))
        ] +
        CASE
          WHEN changes[place].inForce THEN [place]
          ELSE []
        END
      ]) AS states,
  [place IN range(0, size(changes) - 1) WHERE place = 0 OR changes[place].day <> changes[place - 1].day] AS begins
WITH
  changes,
  [
    day IN range(0, size(begins) - 1)
    | {
      on: changes[begins[day]].on,
      before: states[begins[day]],
      after: states[coalesce(begins[day + 1], size(changes))]
    }
  ] AS days
WITH
  changes,
  [
    day IN days
    | {
      on: day.on,
      places: day.after,
      total: round(reduce(total = 0.0, place IN day.after | total + changes[place].rate), 6),
      former: round(reduce(total = 0.0, place IN day.before | total + changes[place].rate), 6)
    }
  ] AS days
WITH changes, [day IN days WHERE day.total <> day.former] AS days
UNWIND range(0, size(days) - 1) AS number
WITH
  days[number] AS day,
  CASE number
    WHEN
      0
      THEN [change IN changes | {measure: change.measure, rate: change.rate, scope: change.scope, since: change.on}]
  END AS duties
WITH {imposer: imposer, target: target, on: day.on, total: day.total, places: day.places, duties: duties} AS row
