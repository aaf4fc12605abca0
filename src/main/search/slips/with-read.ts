import type { Correction } from '../../../shared/search';
import { toText } from '../../text/normalise';
import { words } from '../../text/words';

/** What was typed with words read as others in their places; all else stays as it was typed. */
export function withRead(typed: string, corrections: readonly Correction[]): string {
  const text = toText(typed);
  let made = '';
  let from = 0;
  for (const { start, end, exact } of words(text)) {
    const read = corrections.find((one) => one.typed === exact)?.read;
    if (read === undefined) continue;
    made += text.slice(from, start) + read;
    from = end;
  }
  return made + text.slice(from);
}
