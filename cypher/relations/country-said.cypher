// What was said on behalf of this country.
MATCH (this)<-[:SPOKEN_FOR]-(printing:Statement)
