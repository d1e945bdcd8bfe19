// The positions that people hold or held here.
MATCH (this)<-[row:HOLDS]-()
