// Queries of every kind the language has, made of words that stand in the articles.
import type { Entry } from '../../../src/main/library/entry';
import type { Asked, AskedFact, AskedQuery, AskedTerm } from './oracle-query';
import { exactWords, unmarked } from './oracle-words';
import type { Random } from './random';

/** What queries ask of an article beside its words. */
export type Facts = Pick<
  Entry,
  'title' | 'publisher' | 'origin' | 'byline' | 'published' | 'event' | 'people' | 'slogans'
>;

/** An article queries are made of. */
export interface Source {
  readonly text: string;
  readonly entry: Facts;
  readonly path: string;
}

/** One query out of the words and facts of some article. */
export function generatedQuery(random: Random, sources: readonly Source[]): AskedQuery {
  const source = random.of(sources);
  const words = exactWords(source.text).filter((word) => word.length > 1);
  const root = words.length < 4 ? fact(random, source) : node(random, source, words);
  return { root, isEverywhere: random.once(9), exactMarks: random.once(9) };
}

function node(random: Random, source: Source, words: readonly string[]): Asked {
  const at = random.below(words.length - 3);
  const some = (many: number): string[] => words.slice(at, at + many).map((word) => marked(random, word));
  switch (random.below(10)) {
    case 0:
      return term([random.of(some(1))]);
    case 1:
      return all(some(2 + random.below(3)).map((word) => term([word])));
    case 2:
      return all(words.slice(at, at + 2 + random.below(2)).map((word) => term([unmarked(word)])));
    case 3:
      return term(some(2 + random.below(2)));
    case 4:
      return near(random, words, at);
    case 5:
      return all([term(some(1)), { kind: 'not', of: term([marked(random, random.of(words))]) }]);
    case 6:
      return any([
        all(some(2).map((word) => term([word]))),
        random.once(2) ? term([random.of(words)]) : fact(random, source),
      ]);
    case 7:
      return all([term(some(1)), star(random, random.of(words))]);
    case 8:
      return all([
        { ...term(titleWords(random, source, words)), isTitle: true },
        ...some(1).map((word) => term([word])),
      ]);
    default:
      return random.once(4)
        ? all([fact(random, source), { kind: 'not', of: fact(random, source) }])
        : all([term(some(1)), fact(random, source)]);
  }
}

/** The word as it stands, without marks, or with its tone in the other place. */
function marked(random: Random, word: string): string {
  const choice = random.below(5);
  if (choice === 0) return unmarked(word);
  return choice === 1 ? word.replace(/oà$/u, 'òa').replace(/uý$/u, 'úy').replace(/^lí$/u, 'lý') : word;
}

function near(random: Random, words: readonly string[], at: number): AskedTerm {
  const within = 1 + random.below(4);
  const second = words[at + 1 + random.below(3)] ?? '';
  return { ...term([words[at] ?? '', marked(random, second)]), within };
}

function star(random: Random, word: string): AskedTerm {
  return { ...term([word.slice(0, Math.max(2, word.length - 1 - random.below(2)))]), isStar: true };
}

function titleWords(random: Random, { entry }: Source, words: readonly string[]): string[] {
  const own = exactWords(entry.title);
  const at = random.below(Math.max(1, own.length - 1));
  const taken = own.slice(at, at + 1 + random.below(2));
  return taken.length > 0 ? taken : words.slice(0, 1);
}

function fact(random: Random, { entry, path }: Source): AskedFact {
  const person = entry.people[random.below(Math.max(1, entry.people.length))];
  const date = (entry.published ?? entry.event)?.value ?? '2021-06-14';
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(date)?.[0] ?? '2021-06-14';
  const asked = random.of([day, day.slice(0, 7), day.slice(0, 4)]);
  const texts: readonly (readonly [AskedFact['field'], string | null | undefined])[] = [
    ['publisher', entry.publisher],
    ['origin', entry.origin],
    ['author', entry.byline],
    ['official', person?.name],
    ['official', person?.titles[0]],
    ['official', person === undefined ? null : initialled(person.name)],
    ['slogan', entry.slogans[0]?.text],
    ['path', path.split(/[\\/]/u).at(-1)],
  ];
  const known = texts.filter(([, value]) => (value ?? '') !== '');
  if (known.length === 0 || random.once(3)) {
    return { kind: 'fact', field: random.of(['before', 'after', 'on'] as const), value: asked };
  }
  const [field, value] = random.of(known);
  return { kind: 'fact', field, value: part(random, value ?? '').replaceAll(/["“”„«»]/gu, ' ') };
}

function initialled(name: string): string {
  const parts = name.split(' ');
  return parts.length < 3 ? name : [parts[0], `${parts[1]?.charAt(0) ?? ''}.`, ...parts.slice(2)].join(' ');
}

/** All of a value, or its last words; with marks or without. */
function part(random: Random, value: string): string {
  const words = value.split(/\s+/u);
  const kept = random.once(2) ? value : words.slice(-Math.min(words.length, 2)).join(' ');
  return random.once(3) ? unmarked(kept) : kept;
}

function term(words: readonly string[]): AskedTerm {
  return { kind: 'term', words, within: 0, isTitle: false, isStar: false };
}

function all(of: readonly Asked[]): Asked {
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { kind: 'all', of };
}

function any(of: readonly Asked[]): Asked {
  return { kind: 'any', of };
}
