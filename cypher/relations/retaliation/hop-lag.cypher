// Days from the measure that is answered to the answer; null where a source gives no day of one, or hedges it.
WITH duration.inDays(endNode(this).exactOn, startNode(this).exactOn).days AS row
