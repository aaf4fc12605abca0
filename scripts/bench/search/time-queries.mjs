/** Rounds that warm up: in fewer the code that is new is not yet compiled at its best, and what is measured first pays for the rest. */
const WARMING = 4;

/** Milliseconds of each query: the median of `repeats` rounds over all of them, after those that warm up, with the CPU of a query. */
export async function timeQueries(queries, repeats, ask) {
  for (let round = 0; round < WARMING; round += 1) for (const query of queries) await ask(query);
  const rounds = queries.map(() => []);
  const before = process.cpuUsage();
  for (let round = 0; round < repeats; round += 1) {
    for (const [at, query] of queries.entries()) {
      const from = performance.now();
      await ask(query);
      rounds[at].push(performance.now() - from);
    }
  }
  const { user, system } = process.cpuUsage(before);
  const durations = rounds.map((times) => times.sort((a, b) => a - b)[times.length >> 1]);
  return { durations, cpu: (user + system) / 1000 / (repeats * queries.length) };
}

/** Rounds whose median counts. */
export const REPEATS = 5;
