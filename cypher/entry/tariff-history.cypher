// The days on which the sum of the duties changed, each with the duties then in force, oldest first.
WITH
  imposer,
  target,
  changes,
  reduce(
    days = [],
    change IN changes |
      CASE
        WHEN size(days) > 0 AND days[-1].day = change.day THEN days
        ELSE days + [{day: change.day, on: change.on}]
      END) AS days
WITH
  imposer,
  target,
  reduce(
    states = [],
    date IN days |
      states +
      [
        {
          on: date.on,
          components:
            reduce(
              components =
              CASE
                WHEN size(states) = 0 THEN []
                ELSE states[-1].components
              END,
              change IN [change IN changes WHERE change.day = date.day] |
                [
                  component IN components
                  WHERE
                    component.measure <> change.measure AND
                    NOT (change.inForce AND
                      change.scope = 'TOTAL' AND
                      (size(change.goods) = 0 OR
                        size(component.goods) > 0 AND all(good IN component.goods WHERE good IN change.goods)))
                ] +
                CASE
                  WHEN change.inForce THEN [change {.measure, .rate, .scope, .goods, since: change.on}]
                  ELSE []
                END)
        }
      ]) AS states
UNWIND range(0, size(states) - 1) AS place
WITH
  imposer,
  target,
  states[place] AS state,
  round(reduce(total = 0.0, component IN states[place].components | total + component.rate), 6) AS total,
  CASE
    WHEN place = 0 THEN 0.0
    ELSE round(reduce(total = 0.0, component IN states[place - 1].components | total + component.rate), 6)
  END AS before
WHERE total <> before
WITH {on: state.on, total: total, components: state.components, imposer: imposer, target: target} AS row
