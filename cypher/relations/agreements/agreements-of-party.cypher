// The agreements that bind this country or body.
MATCH (this)<-[:PARTY]-(row)
