// A query as it was read comes in; what the rows of its answers show and mark goes out: its words, the places that name who
// was asked for, the note that holds it.
import type { Span } from '../../../shared/article';
import { hitRuns } from '../../../shared/hit-runs';
import type { Snippet } from '../../../shared/search';
import { apart, hitFinder } from '../../search/hits';
import type { MatchOptions } from '../../search/plan';
import { askedFacts, type ParsedQuery } from '../../search/query';
import { snippet } from '../../search/snippet';
import type { Entry } from '../entry';
import type { ShownText } from '../reading/shown-text';
import { textTest } from './constraints';

/** What the rows of one query show. */
export interface RowMarks {
  /** Where an article names the officials and slogans asked for, outside hidden blocks, in order. */
  readonly namedIn: (entry: Entry) => readonly Span[];
  /** What was asked for in a text; `named` as `namedIn` gives it. */
  readonly inText: (shown: ShownText, named: readonly Span[]) => InText;
  /** Of the texts and tags of an article's notes the first that holds what was asked for, marked; `null` for none. */
  readonly inNote: (notes: readonly string[]) => Snippet | null;
}

/** What was asked for in the text of an article. */
interface InText {
  /** The stretch that says most of it. */
  readonly snippet: Snippet;
  /** Number of places where words stand that were typed, as the open article marks and counts them. */
  readonly places: number;
}

/** For one query and many rows; takes the query as the index read it. */
export function rowMarks(query: Pick<ParsedQuery, 'root' | 'includesHidden'>, options: MatchOptions): RowMarks {
  const hitsIn = hitFinder(query, options);
  const facts = askedFacts(query.root);
  const testsOf = (field: string): readonly Test[] =>
    facts.filter((fact) => fact.field === field).map((fact) => textTest(fact, options));
  const [officials, slogans, noted] = [testsOf('official'), testsOf('slogan'), testsOf('note')];
  return {
    namedIn: (entry) => [...placesOfOfficials(entry, officials), ...placesOfSlogans(entry, slogans)],
    inText: ({ text, blocks }, named) => {
      const hits = hitsIn(text, blocks);
      return {
        snippet: snippet(text, blocks, apart([...named, ...hits])),
        places: hitRuns(text, hits, blocks).length,
      };
    },
    inNote: (notes) => {
      const marked = notes.map((text) => ({ text, hits: hitsIn(text, []) }));
      const best =
        marked.find(({ hits }) => hits.length > 0) ?? marked.find(({ text }) => noted.some((test) => test(text)));
      return best === undefined ? null : { ...snippet(best.text, asOneBlock(best.text), best.hits), isOfNote: true };
    },
  };
}

type Test = (text: string) => boolean;

/** Places of those whose name was asked for, or who have the title there. */
function placesOfOfficials(entry: Entry, tests: readonly Test[]): readonly Span[] {
  if (tests.length === 0) return [];
  const isAsked = (text: string): boolean => tests.some((test) => test(text));
  const asked = entry.people.filter(({ name, titles }) => isAsked(name) || titles.some(isAsked));
  const byName = new Map(asked.map(({ person, name }) => [person, isAsked(name)]));
  return entry.mentions.filter(({ person, hidden, title }) => {
    const isNamed = byName.get(person);
    return !hidden && isNamed !== undefined && (isNamed || (title !== null && isAsked(title)));
  });
}

function placesOfSlogans(entry: Entry, tests: readonly Test[]): readonly Span[] {
  if (tests.length === 0) return [];
  return entry.wordings.filter(({ text, hidden }) => !hidden && tests.some((test) => test(text)));
}

function asOneBlock(text: string): ShownText['blocks'] {
  return [{ kind: 'paragraph', start: 0, end: text.length }];
}
