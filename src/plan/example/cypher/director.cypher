MATCH (this)<-[:DIRECTED]-(row)
