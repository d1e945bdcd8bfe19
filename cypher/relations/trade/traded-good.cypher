// The good that is traded.
MATCH (row:Commodity {id: this.commodity})
