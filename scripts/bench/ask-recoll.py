"""Asks Recoll every query of standard input, warm, and prints the durations in milliseconds."""
import json
import sys
import time

from recoll import recoll


def words(query):
    parts = list(query["all"])
    if query["phrase"]:
        parts.append('"' + " ".join(query["phrase"]) + '"')
    return " ".join(parts + ["-" + word for word in query["not"]])


def ask(db, text):
    query = db.query()
    query.execute(text)
    query.fetchmany(50)


queries = [words(query) for query in json.load(sys.stdin)]
db = recoll.connect(confdir=sys.argv[1])
for text in queries:
    ask(db, text)
durations = []
for text in queries:
    started = time.perf_counter()
    ask(db, text)
    durations.append((time.perf_counter() - started) * 1000)
count = db.query()
total = count.execute("mime:text/plain")
print(json.dumps({"durations": durations, "documents": total}))
