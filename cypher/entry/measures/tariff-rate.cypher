// The duties in force at the end of a day, by the rule of their scopes, and their sum; null where no change of a duty is
// known until then.
WITH *, $imposer AS imposer, $target AS target
WITH imposer, target, [change IN changes WHERE change.day <= date($on)] AS changes
WITH
  imposer,
  target,
  changes,
  reduce(
    components = [],
    change IN changes |
      [
        component IN components
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
      END) AS components
WITH {
  imposer: imposer,
  target: target,
  on: $asked,
  duties: components,
  places: range(0, size(components) - 1),
  total:
    CASE
      WHEN size(changes) > 0 THEN round(reduce(total = 0.0, component IN components | total + component.rate), 6)
    END
} AS row
