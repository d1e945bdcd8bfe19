// The agreements that bind this country.
MATCH (this)<-[:PARTY]-(row)
