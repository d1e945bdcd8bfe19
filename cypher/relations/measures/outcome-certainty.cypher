// Whether this threat has the outcome that it shows in any case, or only may have.
WITH this.measure AS measure, this.threat AS threat, this.outcome AS outcome
// part: outcome-certainty
WITH certainty AS row
