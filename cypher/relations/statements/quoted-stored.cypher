// How often a speaker was quoted on a subject, by the relationship that is stored.
WITH *, {speaker: startNode(this), subject: endNode(this), quoted: this, statements: this.statements} AS row
