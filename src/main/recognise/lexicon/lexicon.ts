// The lexicons that ship with the program (resources/lexicon), made into tables; the reader's own lines are added to the same tables.
import { phraseKey } from '../words/forms';
import { addPhrase, phraseTable, type PhraseTable } from '../words/phrases';
import { bundledLexicons, type LexiconName } from './bundled';
import { readLexiconFile, type LexiconEntry, type LexiconProblem } from './lexicon-file';

/** Takes one more phrase into the table or set that a section feeds. */
type Feed = (phrase: string) => void;

const feeds = new Map<string, Feed[]>();
const files = new Map<LexiconName, ReadonlyMap<string, readonly LexiconEntry[]>>();

/** The phrases of one section of a bundled lexicon; a file that is not whole fails here. */
export function entriesOf(name: LexiconName, section: string): readonly string[] {
  const entries = sectionsOf(name).get(section);
  if (entries === undefined) throw new Error(`resources/lexicon/${name}.txt has no section [${section}]`);
  return entries.map((entry) => entry.phrase);
}

function sectionsOf(name: LexiconName): ReadonlyMap<string, readonly LexiconEntry[]> {
  const known = files.get(name);
  if (known !== undefined) return known;
  const { sections, problems } = readLexiconFile(bundledLexicons[name]);
  const [first] = problems;
  if (first !== undefined) throw new Error(`resources/lexicon/${name}.txt, line ${first.line} ${first.message}`);
  files.set(name, sections);
  return sections;
}

/** A table of the phrases of several sections, each with its value; where a phrase stands in two, the later section has it. */
export function lexiconTable<Value>(
  name: LexiconName,
  sections: readonly (readonly [section: string, value: Value])[],
): PhraseTable<Value> {
  const table = phraseTable(phrasesOf(name, sections));
  for (const [section, value] of sections) feed(name, section, (phrase) => addPhrase(table, phrase, value));
  return table;
}

function* phrasesOf<Value>(
  name: LexiconName,
  sections: readonly (readonly [section: string, value: Value])[],
): Generator<readonly [phrase: string, value: Value]> {
  for (const [section, value] of sections) for (const phrase of entriesOf(name, section)) yield [phrase, value];
}

/** The keys of the phrases of one section, words joined by `joint`. */
export function lexiconKeys(name: LexiconName, section: string, joint = ' '): ReadonlySet<string> {
  const keys = new Set<string>();
  const add = (phrase: string): void => void keys.add(keyOfPhrase(phrase, joint));
  for (const phrase of entriesOf(name, section)) add(phrase);
  feed(name, section, add);
  return keys;
}

function keyOfPhrase(phrase: string, joint: string): string {
  return phraseKey(phrase.toLowerCase().replaceAll('-', ' ')).replaceAll(' ', joint);
}

function feed(name: LexiconName, section: string, add: Feed): void {
  const key = `${name}/${section}`;
  feeds.set(key, [...(feeds.get(key) ?? []), add]);
}

/**
 * Adds the lines of a lexicon of the reader's own, written like the bundled file `name`; before the first article is
 * recognised, since what is known of words is kept. Gives the lines that could not be used; the others hold.
 */
export function extendLexicon(name: string, text: string): readonly LexiconProblem[] {
  const { sections, headers, problems } = readLexiconFile(text);
  const feedsOf = (section: string): readonly Feed[] => feeds.get(`${name}/${section}`) ?? [];
  for (const [section, entries] of sections) {
    for (const add of feedsOf(section)) for (const { phrase } of entries) add(phrase.toLowerCase());
  }
  const unknown = headers.filter(({ section }) => feedsOf(section).length === 0);
  return [
    ...problems,
    ...unknown.map(({ line, section }) => ({ line, message: `${name} has no section [${section}]` })),
  ];
}
