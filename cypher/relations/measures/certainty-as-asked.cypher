// Whether what a list of measures asks of days holds for this one in any case.
// part: certainty-as-asked (measure: this)
WITH certainty AS row
