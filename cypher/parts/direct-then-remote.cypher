// What is said about something itself, and what is said about a measure that covers it and not found already.
WITH direct, remote, [one IN direct | one[0]] AS taken
UNWIND direct + [one IN remote WHERE NOT one[0] IN taken] AS found
WITH found[0] AS row, found[1] AS day, found[2] AS remoteness
