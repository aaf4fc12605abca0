import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/**
 * What became of the cases so far: those of an earlier run of this seed that `file` tells of, and those added. One JSON
 * object a line; `null` keeps them in memory only.
 */
export function openOutcomeLog(file, seed) {
  const told = file !== null && existsSync(file) ? linesOf(readFileSync(file, 'utf8')) : [];
  const outcomes = told.filter((one) => one.seed === seed);
  const numbers = new Set(outcomes.map(({ number }) => number));
  return {
    outcomes,
    holds: (number) => numbers.has(number),
    add: (outcome) => {
      outcomes.push(outcome);
      if (file !== null) appendFileSync(file, `${JSON.stringify({ seed, ...outcome })}\n`);
    },
  };
}

function linesOf(text) {
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  return whole
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
