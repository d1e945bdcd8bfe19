// Who was quoted on this entity: the relationship itself, with how often and when.
MATCH (this)<-[row:QUOTED_ON]-()
