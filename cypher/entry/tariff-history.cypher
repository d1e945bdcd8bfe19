// The days on which the sum of the duties changed, each with the duties then in force, oldest first.
WITH
  imposer,
  target,
  changes,
  reduce(
    states = [{components: []}],
    change IN changes |
      states +
      [
        {
          components:
            [
              component IN states[-1].components
              WHERE
                component.measure <> change.measure AND
                NOT (change.inForce AND
                  change.scope = 'TOTAL' AND
                  (size(change.covers) = 0 OR
                    size(component.covers) > 0 AND all(good IN component.covers WHERE good IN change.goods)))
            ] +
            CASE
              WHEN change.inForce THEN [change {.measure, .rate, .scope, .covers, since: change.on}]
              ELSE []
            END
        }
      ]) AS states
WITH
  imposer,
  target,
  [place IN range(0, size(changes) - 1) WHERE place = 0 OR changes[place].day <> changes[place - 1].day] AS begins,
  changes,
  states
UNWIND range(0, size(begins) - 1) AS day
WITH
  imposer,
  target,
  changes[begins[day]].on AS on,
  states[begins[day]].components AS before,
  states[coalesce(begins[day + 1], size(changes))].components AS components
WITH
  imposer,
  target,
  on,
  components,
  round(reduce(total = 0.0, component IN components | total + component.rate), 6) AS total,
  round(reduce(total = 0.0, component IN before | total + component.rate), 6) AS former
WHERE total <> former
WITH {on: on, total: total, components: components, imposer: imposer, target: target} AS row
