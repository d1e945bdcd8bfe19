// Gives entities the empty lists that the bulk importer leaves out.
CALL () {
  MATCH (node:Entity)
  WHERE node.aliases IS NULL
  SET node.aliases = []
}
CALL () {
  MATCH (node:Commodity)
  WHERE node.hsCodes IS NULL
  SET node.hsCodes = []
}
