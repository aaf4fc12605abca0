// One engine of the search benchmark, by its name: its task in the first line of standard input; for each further line it asks
// every query once in each of its ways, and says in one line how long these took.
import { createInterface } from 'node:readline';

const [engine] = process.argv.slice(2);
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const { queries, ...task } = JSON.parse((await lines.next()).value);
const { open } = await import(`./engines/${engine}.mjs`);
const { ways, close } = await open(task);
while (!(await lines.next()).done) {
  const rows = [];
  for (const way of ways) rows.push(await round(way));
  console.log(JSON.stringify(rows));
}
await close?.();
process.exit(0);

/** Milliseconds of each query, and the CPU of one. */
async function round({ ask, ...way }) {
  const durations = [];
  const before = process.cpuUsage();
  for (const query of queries) {
    const from = performance.now();
    await ask(query);
    durations.push(performance.now() - from);
  }
  const { user, system } = process.cpuUsage(before);
  return { ...way, durations, cpu: (user + system) / 1000 / queries.length };
}
