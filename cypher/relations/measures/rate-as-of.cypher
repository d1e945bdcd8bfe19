// The rate of this measure on a day.
// part: rated-on-a-day
WITH entry.rate AS row
