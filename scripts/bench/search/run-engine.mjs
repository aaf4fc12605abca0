// One process of the search benchmark: the name of an engine and of what it is to do; the task on standard input, what came
// of it on standard output.
import { json } from 'node:stream/consumers';

const [engine, act] = process.argv.slice(2);
const acts = await import(`./engines/${engine}.mjs`);
const outcome = await acts[act](await json(process.stdin));
process.stdout.write(JSON.stringify(outcome), () => process.exit(0));
