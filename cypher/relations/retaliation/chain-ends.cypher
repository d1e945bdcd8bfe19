// The two ends of this chain.
WITH this.measures[0] AS trigger, this.measures[-1] AS response
