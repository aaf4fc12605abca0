import type { QueryNode } from '../query';

/** The words typed on both sides of a word; `null` where there is none. */
export interface Sides {
  readonly before: string | null;
  readonly after: string | null;
}

/** Number of articles in which a word stands right beside the word before or after it. */
export type Beside = (word: string, sides: Sides) => number;

/** The sides of every word of a query that is not excluded, in the order they were typed. */
export function sidesOf(root: QueryNode): readonly Sides[] {
  return runsOf(root).flatMap((run) =>
    run.map((_, at) => ({ before: run[at - 1] ?? null, after: run[at + 1] ?? null })),
  );
}

/** Words that were typed one after the other, nothing else between them. */
function runsOf(node: QueryNode): readonly (readonly string[])[] {
  if (node.kind === 'term') return [node.words];
  if (node.kind === 'fact' || node.kind === 'not') return [];
  if (node.kind === 'any') return node.of.flatMap(runsOf);
  const runs: (readonly string[])[] = [];
  let run: string[] = [];
  for (const part of node.of) {
    if (part.kind === 'term') {
      run.push(...part.words);
      continue;
    }
    runs.push(run, ...runsOf(part));
    run = [];
  }
  return [...runs, run];
}

/** The query for a word right beside one of its sides. */
export function standingBeside(word: string, { before, after }: Sides): QueryNode {
  const pairs = [...(before === null ? [] : [[before, word]]), ...(after === null ? [] : [[word, after]])];
  const terms = pairs.map((words) => ({ kind: 'term', words, within: 0, scope: 'any', prefix: 'no' }) as const);
  const [only] = terms;
  return terms.length === 1 && only !== undefined ? only : { kind: 'any', of: terms };
}
