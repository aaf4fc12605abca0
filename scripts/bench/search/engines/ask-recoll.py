"""Recoll as an engine of the search benchmark, by the folder of its index; as `answer-rounds.mjs`, with 50 hits fetched."""
import json
import sys
import time

from recoll import recoll

queries = json.loads(sys.stdin.readline())["recollQueries"]
db = recoll.connect(confdir=sys.argv[1])
articles = db.query().execute("mime:text/plain")


def ask(text):
    query = db.query()
    query.execute(text)
    query.fetchmany(50)


def timed(text):
    started = time.perf_counter()
    ask(text)
    return (time.perf_counter() - started) * 1000


for _ in sys.stdin:
    before = time.process_time()
    durations = [timed(text) for text in queries]
    cpu = (time.process_time() - before) * 1000 / len(queries)
    way = {"engine": "Recoll", "gives": "50 hits, no snippets", "articles": articles}
    print(json.dumps([{**way, "durations": durations, "cpu": cpu}]), flush=True)
