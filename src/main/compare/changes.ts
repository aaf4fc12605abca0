// The words that differ inside a link, as places in both texts.
import { diffArrays } from 'diff';
import type { Span } from '../../shared/article';
import type { WordChange } from '../../shared/alignment';
import { toneForm } from '../text/fold';
import type { Word } from '../text/words';

/** Beyond this many edits two passages are no longer shown word by word: everything after the shared start is one change. */
const MAX_EDITS = 400;

/**
 * What turns the words of `a` into those of `b`, in order; case, punctuation, spacing and the place of a tone are no
 * change. The empty span of an insertion or deletion stands at the end of the word before it.
 */
export function changes(a: readonly Word[], b: readonly Word[]): WordChange[] {
  const [formsA, formsB] = [a.map(form), b.map(form)];
  const parts = diffArrays(formsA, formsB, { maxEditLength: MAX_EDITS }) ?? [
    { value: formsA, removed: true, added: false },
    { value: formsB, removed: false, added: true },
  ];
  const found: WordChange[] = [];
  let [i, j] = [0, 0];
  let [fromI, fromJ] = [0, 0];
  const flush = (): void => {
    if (i > fromI || j > fromJ) push(found, a, b, { fromI, i, fromJ, j });
  };
  for (const part of parts) {
    if (part.removed) i += part.value.length;
    else if (part.added) j += part.value.length;
    else {
      flush();
      i += part.value.length;
      j += part.value.length;
      [fromI, fromJ] = [i, j];
    }
  }
  flush();
  return found;
}

function form(word: Word): string {
  return toneForm(word.exact);
}

interface Stretch {
  readonly fromI: number;
  readonly i: number;
  readonly fromJ: number;
  readonly j: number;
}

function push(found: WordChange[], a: readonly Word[], b: readonly Word[], { fromI, i, fromJ, j }: Stretch): void {
  if (letters(a, fromI, i) === letters(b, fromJ, j)) return;
  const op = i === fromI ? 'insert' : j === fromJ ? 'delete' : 'replace';
  found.push({ op, a: spanOf(a, fromI, i), b: spanOf(b, fromJ, j) });
}

/** The letters of some words without the spaces between them: `ca khúcNơi` and `ca khúc Nơi` are alike. */
function letters(words: readonly Word[], from: number, to: number): string {
  return words.slice(from, to).map(form).join('');
}

function spanOf(words: readonly Word[], from: number, to: number): Span {
  const first = words[from];
  const last = words[to - 1];
  if (from < to && first !== undefined && last !== undefined) return { start: first.start, end: last.end };
  const place = words[from - 1]?.end ?? first?.start ?? 0;
  return { start: place, end: place };
}
