// Engines that take turns: each runs in a process of its own, which is told its task in one line and asks every query once for
// each further line. What slows the machine down for a while so slows all of them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Rounds that warm up: in fewer the code that is new is not yet compiled at its best. */
const WARMING = 4;

/** A row for each way each engine answers in: the milliseconds of each query, median of `rounds`, and the mean CPU of one. */
export async function inTurns(commands, task, rounds) {
  const engines = commands.map((command) => start(command, task));
  const answered = engines.map(() => []);
  for (let round = -WARMING; round < rounds; round += 1) {
    for (const [at, { ask }] of engines.entries()) {
      const rows = await ask();
      if (round >= 0) answered[at].push(rows);
    }
  }
  for (const { end } of engines) await end();
  return answered.flatMap(medians);
}

function start([program, ...args], task) {
  const engine = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = once(engine, 'exit');
  const lines = createInterface({ input: engine.stdout })[Symbol.asyncIterator]();
  // One that has ended hears no more; that it gave no rows is seen below.
  engine.stdin.on('error', () => undefined);
  const say = (line) => engine.stdin.write(`${line}\n`);
  say(JSON.stringify(task));
  return {
    ask: async () => {
      say('again');
      const { value, done } = await lines.next();
      return done ? [] : JSON.parse(value);
    },
    end: async () => {
      engine.stdin.end();
      await exited;
    },
  };
}

/** The rows of all rounds of an engine as one round; nothing of one that ended before the last. */
function medians(rounds) {
  const [first] = rounds;
  if (rounds.some((rows) => rows.length === 0)) return [];
  return first.map((row, way) => {
    const rows = rounds.map((round) => round[way]);
    const durations = row.durations.map((_, query) => median(rows.map((one) => one.durations[query])));
    return { ...row, durations, cpu: median(rows.map(({ cpu }) => cpu)) };
  });
}

/** The middle of some numbers. */
export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}
