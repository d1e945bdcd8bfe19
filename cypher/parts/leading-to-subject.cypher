// What concerns or covers a subject or has it as a party, as far as articles of a day tell.
MATCH (subject)<-[link:CONCERNS|COVERS|PARTY]-(end)
WHERE $knownAt IS NULL OR link.knownFrom <= date($knownAt)
