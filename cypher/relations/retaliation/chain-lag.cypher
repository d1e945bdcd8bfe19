// Days from the first measure of a chain to the last; null where a source gives no day of one, or hedges it.
WITH duration.inDays(this.measures[0].exactOn, this.measures[-1].exactOn).days AS row
