// $rows: country (its id) and count. Counts utterances on behalf of countries.
UNWIND $rows AS row
MATCH (country:Country {id: row.country})
SET country.saidCount = coalesce(country.saidCount, 0) + toInteger(row.count)
