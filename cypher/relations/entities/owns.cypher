// The relationships to what this country or body owns, the largest share first.
MATCH (this)<-[row:OWNED_BY]-()
