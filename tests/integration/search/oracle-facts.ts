// Facts as the oracle reads them: out of what the catalogue says of an article, with its own comparison of words and days.
import type { Entry } from '../../../src/main/library/entry';
import type { AskedFact } from './oracle-query';
import { exactWords, unmarked } from './oracle-words';

/** Whether an article has a fact. */
export function hasFact(entry: Entry, paths: readonly string[], fact: AskedFact, exactMarks: boolean): boolean {
  if (fact.field === 'before' || fact.field === 'after' || fact.field === 'on') return isThen(entry, fact);
  return textsOf(entry, paths, fact.field).some((text) => standsIn(text, fact, exactMarks));
}

function textsOf(entry: Entry, paths: readonly string[], field: AskedFact['field']): readonly string[] {
  const texts: Partial<Record<AskedFact['field'], readonly string[]>> = {
    publisher: [entry.publisher ?? ''],
    origin: [entry.origin ?? ''],
    author: [entry.byline ?? ''],
    official: entry.people.flatMap((person) => [person.name, ...person.titles]),
    slogan: entry.slogans.map((slogan) => slogan.text),
    path: paths,
  };
  return texts[field] ?? [];
}

function standsIn(text: string, { field, value }: AskedFact, exactMarks: boolean): boolean {
  const form = (word: string): string => (exactMarks ? word : unmarked(word));
  const own = exactWords(text).map(form);
  const sought = exactWords(value).map(form);
  const isName = field === 'official' || field === 'author';
  return own.some((_, at) =>
    sought.every((word, next) => {
      const found = own[at + next];
      return found !== undefined && (found === word || (isName && word.length === 1 && found.startsWith(word)));
    }),
  );
}

/** First and last day of `2021`, `2021-12` or `2021-12-14`. */
function days(date: string): readonly [string, string] {
  if (date.length === 4) return [`${date}-01-01`, `${date}-12-31`];
  return date.length === 7 ? [`${date}-01`, `${date}-31`] : [date.slice(0, 10), date.slice(0, 10)];
}

function isThen(entry: Entry, { field, value }: AskedFact): boolean {
  const known = (entry.published ?? entry.event)?.value ?? '';
  if (!/^\d{4}/u.test(known)) return false;
  const [from, to] = days(value);
  const [start = '', end] = known.split('/');
  const [first, last] = days(start);
  if (end !== undefined) {
    const until = days(end)[1];
    if (field === 'before') return first < from;
    return field === 'after' ? until >= from : first <= to && until >= from;
  }
  if (field === 'before') return last < from;
  return field === 'after' ? first >= from : first >= from && last <= to;
}
