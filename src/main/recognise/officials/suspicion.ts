// What cannot be right about a name or a title as printed: names cut in the middle of a word, offices their bearer never held.
import type { Suspicion } from '../../../shared/article';
import { keyOf } from '../titles/body-state';
import type { Candidate } from './candidate';
import type { TitleRun } from '../titles/chains';
import { careers, commonOffices } from '../lexicon/careers';
import type { Title } from '../titles/titles';
import { Gap } from '../words/gaps';
import { gapAt, isNative, keyAt, type Tokens } from '../words/tokens';

/** What is doubtful about a mention, if anything; it is kept as printed all the same. */
export function suspicionOf(tokens: Tokens, candidate: Candidate, person: string): Suspicion | null {
  if (isCut(tokens, candidate)) return 'cut-name';
  const held = careers.get(person);
  if (held === undefined) return null;
  const runs = [candidate.before, candidate.after].filter((run): run is TitleRun => run !== null);
  const titles = runs.flatMap((run) => run.titles);
  return titles.length > 0 && !titles.some((title) => canHold(tokens, title, held)) ? 'unlikely-title' : null;
}

/** "Đỗ Tiến S": a name whose last word is a consonant alone; an initial with a full stop after it is none. */
function isCut(tokens: Tokens, { from, to }: Candidate): boolean {
  const last = to - 1;
  if (to - from < 2 || gapAt(tokens, to) === Gap.abbreviation) return false;
  return (
    gapAt(tokens, last) === Gap.space && /^[bcdđghklmnpqrstvx]h?$/u.test(keyAt(tokens, last)) && isNative(tokens, from)
  );
}

const FORMER = /^(?:nguyên|cựu|cố|tân|quyền|đồng chí) /u;

function canHold(tokens: Tokens, title: Title, held: readonly string[]): boolean {
  if (title.head === 'rank' || title.head === 'academic') return true;
  const key = keyOf(tokens, title.from, title.to).replace(FORMER, '');
  return [...held, ...commonOffices].some((office) => key === office || key.startsWith(`${office} `));
}
