// What statements are about that lead to what is wanted: it itself, something narrower, what concerns or covers one of these or has it
// as a party.
MATCH (wanted)<-[:BROADER*0..]-()<-[:CONCERNS|COVERS|PARTY*0..1]-(end)
WITH DISTINCT end
