// Counts the hits of every one-word term in every article at once: lists of postings added up by place.
import { HIDDEN, TITLE } from '../article-words';
import type { Corpus } from '../corpus';
import { NONE, type Plan, type PlanTerm } from '../plan';
import { ByteReader, longNumber } from '../segment/byte-reader';
import { countIn } from '../segment/postings';
import { inAny } from './lists';
import { addHit, addSome, hitsOfClass, type Hits, type TermCounts } from './counts';
import { recentForms, type AskedWord } from './asked-words';

/** Adds up a one-word term. */
export function countTerm(
  plan: Plan,
  term: PlanTerm,
  asked: AskedWord,
  corpus: Corpus,
  includesHidden: boolean,
  into: TermCounts,
): void {
  const scope: Scope = { isTitle: term.scope === 'title', includesHidden };
  asked.keys.forEach((keys, at) => {
    const base = corpus.segments[at]?.base ?? 0;
    for (const { bytes, lists, classes } of keys) {
      lists.forEach((list, form) => {
        const wordClass = classes[form] ?? NONE;
        if (wordClass === NONE) return;
        const hits = hitsOfClass(into, wordClass, plan.isOpen);
        addForm(bytes, list, base, hits, into.classes, 1 << wordClass, scope);
      });
    }
  });
  countRecent(plan, term, asked, corpus, scope, into);
}

interface Scope {
  readonly isTitle: boolean;
  readonly includesHidden: boolean;
}

/** Adds up the lists of one form. */
function addForm(
  bytes: Uint8Array,
  at: number,
  base: number,
  hits: Hits,
  classes: Uint8Array,
  bit: number,
  { isTitle, includesHidden }: Scope,
): void {
  at = isTitle ? skipList(bytes, at) : addList(bytes, at, base, hits.all, classes, bit);
  const titles = at;
  if (isTitle) addList(bytes, titles, base, hits.all, classes, bit);
  at = addFieldList(bytes, titles, base, hits.titles);
  if (includesHidden && !isTitle) addList(bytes, skipList(bytes, at), base, hits.all, classes, bit);
}

/** Adds one list to the counts by place; gives where the next one begins. Written out: nearly all of a search is here. */
function addList(
  bytes: Uint8Array,
  from: number,
  base: number,
  counts: Uint32Array,
  classes: Uint8Array,
  bit: number,
): number {
  const reader = new ByteReader(bytes, from);
  let left = reader.number();
  let { at } = reader;
  let place = base;
  for (; left > 0; left -= 1) {
    let packed = bytes[at++] ?? 0;
    if (packed > 0x7f) {
      const high = bytes[at++] ?? 0;
      packed = (packed & 0x7f) | (high << 7);
      if (high > 0x7f) [packed, at] = longNumber(bytes, at - 2);
    }
    const upTo = (packed & 3) + 1;
    // 1 for `OFTEN`, which is the only number it can be that has this bit. Without a branch, which the processor could not foresee.
    const isOften = upTo >> 2;
    let more = (bytes[at] ?? 0) & -isOften;
    at += isOften;
    if (more > 0x7f) [more, at] = longNumber(bytes, at - 1);
    place += packed >>> 2;
    counts[place] = (counts[place] ?? 0) + upTo + more;
    classes[place] = (classes[place] ?? 0) | bit;
  }
  return at;
}

/** As `addList` for the few that stand in a title. */
function addFieldList(bytes: Uint8Array, from: number, base: number, counts: Uint8Array): number {
  const reader = new ByteReader(bytes, from);
  let place = base;
  for (let left = reader.number(); left > 0; left -= 1) {
    const packed = reader.number();
    place += packed >>> 2;
    addSome(counts, place, countIn(packed, reader));
  }
  return reader.at;
}

function skipList(bytes: Uint8Array, from: number): number {
  const reader = new ByteReader(bytes, from);
  for (let left = reader.number(); left > 0; left -= 1) countIn(reader.number(), reader);
  return reader.at;
}

/** The newest articles are walked through word by word. */
function countRecent(
  plan: Plan,
  term: PlanTerm,
  asked: AskedWord,
  corpus: Corpus,
  { isTitle, includesHidden }: Scope,
  into: TermCounts,
): void {
  const { recent, recentBase } = corpus;
  const word = plan.words[term.firstWord];
  if (word === undefined || asked.recent.length === 0) return;
  const classOfForm = new Int8Array(recent.vocabulary.forms).fill(NONE);
  for (const [form, wordClass] of recentForms(word, asked.recent, corpus)) classOfForm[form] = wordClass;
  for (const place of inAny(asked.recent.map((key) => recent.having(key)))) {
    const article = recent.articles[place];
    if (article === undefined) continue;
    let position = 0;
    for (let run = 0; run < article.fields.length; run += 2) {
      const field = article.fields[run] ?? 0;
      const end = position + (article.fields[run + 1] ?? 0);
      const isOutside = isTitle ? field !== TITLE : field === HIDDEN && !includesHidden;
      if (isOutside) position = end;
      for (; position < end; position += 1) {
        const wordClass = classOfForm[article.forms[position] ?? 0] ?? NONE;
        if (wordClass === NONE) continue;
        addHit(into, hitsOfClass(into, wordClass, plan.isOpen), recentBase + place, wordClass, field === TITLE);
      }
    }
  }
}
