import { fork } from 'node:child_process';
import { inRoot } from '../setup/paths.mjs';

/**
 * Reads cases in a process of their own, and in another where a case ends that; gives the files nobody asked for.
 * `describe` gives the facts of the case by its number.
 */
export async function readShare({ numbers, describe, onOutcome, ...options }) {
  let left = numbers;
  while (left.length > 0) {
    const { told, strays, end } = await readUntilEnd({ ...options, numbers: left }, onOutcome);
    if (strays !== null) return strays;
    const [inHand] = (left = left.slice(told));
    if (inHand === undefined) break;
    onOutcome({ ...describe(inHand), outcome: 'crashed', message: `Its process ended: ${end}.`, time: 0, peak: null });
    left = left.slice(1);
  }
  return [];
}

function readUntilEnd(options, onOutcome) {
  const reader = fork(inRoot('scripts', 'fuzz', 'reader.mjs'), { execArgv: ['--expose-gc'] });
  let told = 0;
  let strays = null;
  reader.on('message', (message) => {
    if (message.outcome === undefined) ({ strays } = message);
    else {
      told += 1;
      onOutcome(message.outcome);
    }
  });
  reader.send(options);
  return new Promise((resolve, reject) => {
    reader.once('error', reject);
    reader.once('exit', (code, signal) => resolve({ told, strays, end: signal ?? `exit code ${code}` }));
  });
}
