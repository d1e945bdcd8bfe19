// What the rate of this measure counts on a day.
// part: rated-on-a-day
WITH entry.rateScope AS row
