// Words of field values (`publisher:`, `official:` …) that no article has there are read as their nearest neighbours; values
// that nobody has even so are told, with the names there are.
import type { Correction, Oddity } from '../../../shared/search';
import type { Spelling } from '../../search/lexicon';
import type { FactNode, QueryNode } from '../../search/query';
import { neighbour, type Vocabulary } from '../../search/slips/neighbour';
import { keyOf } from '../../text/key';
import { words } from '../../text/words';
import type { WrittenField } from './constraints';
import type { FieldTexts } from './field-texts';
import { namesOf, nearNames, type Name } from './near-names';
import { slipInName } from './slip-in-name';

/** Where values are read as others: dates and paths are no words. */
const fields: ReadonlySet<string> = new Set<WrittenField>([
  'publisher',
  'origin',
  'author',
  'official',
  'slogan',
  'tag',
]);

/** A query with the values of its fields as they are read. */
export interface ReadFacts {
  readonly root: QueryNode;
  readonly corrections: readonly Correction[];
  /** Values nobody has. */
  readonly unknown: readonly Oddity[];
}

/** What values are compared with. */
export interface Written {
  /** True for a fact that an article has. */
  readonly isHad: (fact: FactNode) => boolean;
  /** What stands in a field of all articles. */
  readonly textsIn: (field: WrittenField) => FieldTexts;
  /** True where no word is to be read as another. */
  readonly isKept: boolean;
}

/** Reads anew the values no article has; excluded ones are left alone. */
export function readFacts(root: QueryNode, { isHad, textsIn, isKept }: Written): ReadFacts {
  const corrections: Correction[] = [];
  const unknown: Oddity[] = [];
  const read = (fact: FactNode): FactNode => {
    if (!isWritten(fact.field) || isHad(fact)) return fact;
    const names = namesOf(textsIn(fact.field));
    for (const own of isKept ? [] : readings(fact, names)) {
      const better = { ...fact, value: own.value };
      if (own.corrections.length === 0 || !isHad(better)) continue;
      corrections.push(...own.corrections);
      return better;
    }
    unknown.push(unknownValue(fact, names));
    return fact;
  };
  const walk = (node: QueryNode): QueryNode => {
    if (node.kind === 'fact') return read(node);
    if (node.kind === 'all' || node.kind === 'any') return { kind: node.kind, of: node.of.map(walk) };
    return node;
  };
  return { root: walk(root), corrections, unknown };
}

function isWritten(field: FactNode['field']): field is WrittenField {
  return fields.has(field);
}

/** Where the value may still be growing, more typing may mend it. */
function unknownValue({ value, prefix }: FactNode, names: readonly Name[]): Oddity {
  const isUnfinished = prefix === 'typing';
  const near = nearNames(value, names);
  return { code: 'unknown-value', part: value, near, ...(isUnfinished ? { isUnfinished } : {}) };
}

/** A value as it may have been meant, with the words of it that are read as others. */
interface Reading {
  readonly value: string;
  readonly corrections: readonly Correction[];
}

/** What a value may have been meant to be, the likeliest first. */
function* readings({ value }: FactNode, names: readonly Name[]): Generator<Reading> {
  const text = value.normalize('NFC');
  yield withKnownWords(text, vocabularyOf(names));
  const typed = words(text);
  const slip = slipInName(typed, names);
  const at = slip === null ? undefined : typed[slip.at];
  if (slip === null || at === undefined) return;
  yield {
    value: text.slice(0, at.start) + slip.read + text.slice(at.end),
    corrections: [{ typed: slip.typed, read: slip.read }],
  };
}

/** A value with each word that stands in no name read as its nearest neighbour. */
function withKnownWords(text: string, vocabulary: Vocabulary): Reading {
  const corrections: Correction[] = [];
  let value = '';
  let from = 0;
  for (const { start, end, exact } of words(text)) {
    const better = vocabulary.articlesOf(keyOf(exact)) > 0 ? null : neighbour(exact, vocabulary);
    if (better === null) continue;
    corrections.push({ typed: exact, read: better });
    value += text.slice(from, start) + better;
    from = end;
  }
  return { value: value + text.slice(from), corrections };
}

/** The words of some names. */
function vocabularyOf(names: readonly Name[]): Vocabulary {
  const known = new Map<string, Map<string, number>>();
  for (const { articles, words: own, keys } of names) {
    for (const [at, exact] of own.entries()) {
      const key = keys[at] ?? '';
      const spellings = known.get(key) ?? new Map<string, number>();
      known.set(key, spellings.set(exact, (spellings.get(exact) ?? 0) + articles));
    }
  }
  const spellingsOf = (key: string): readonly Spelling[] =>
    [...(known.get(key) ?? [])].map(([form, articles]) => ({ form, articles }));
  return {
    spellingsOf,
    keysOfLength: (least, most) => [...known.keys()].filter(({ length }) => length >= least && length <= most),
    articlesOf: (key) => spellingsOf(key).reduce((sum, { articles }) => sum + articles, 0),
  };
}
