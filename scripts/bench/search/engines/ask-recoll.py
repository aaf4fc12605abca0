"""Asks Recoll every query of standard input, warm, and prints the median of each in milliseconds, with the CPU of a query."""
import json
import statistics
import sys
import time

from recoll import recoll

repeats = int(sys.argv[2])
queries = json.load(sys.stdin)
db = recoll.connect(confdir=sys.argv[1])


def ask(text):
    query = db.query()
    query.execute(text)
    query.fetchmany(50)


for text in queries:
    ask(text)
rounds = [[] for _ in queries]
before = time.process_time()
for _ in range(repeats):
    for at, text in enumerate(queries):
        started = time.perf_counter()
        ask(text)
        rounds[at].append((time.perf_counter() - started) * 1000)
cpu = (time.process_time() - before) * 1000 / (repeats * len(queries))
articles = db.query().execute("mime:text/plain")
print(json.dumps({"articles": articles, "durations": [statistics.median(one) for one in rounds], "cpu": cpu}))
