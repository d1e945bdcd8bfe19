// Days between two measures, by announcement or else effect; none where a source gives no day, or hedges it.
WITH
  coalesce(trigger.announcedOn, trigger.effectiveOn) AS earlier,
  coalesce(response.announcedOn, response.effectiveOn) AS later
WHERE size(earlier) = 10 AND size(later) = 10
WITH duration.inDays(date(earlier), date(later)).days AS row
