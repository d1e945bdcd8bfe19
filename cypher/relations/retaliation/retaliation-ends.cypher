// The two ends of this link.
WITH endNode(this) AS trigger, startNode(this) AS response
