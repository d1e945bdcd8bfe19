// The status of this measure on a day, as far as articles of another day tell.
// part: standing-on-a-day (measure: this)
WITH entry.status AS row
