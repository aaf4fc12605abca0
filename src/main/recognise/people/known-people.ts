// The officials an article names come in; whom a name cut short or a single word of one means goes out.
import type { Candidate } from '../officials/candidate';
import { phraseKey } from '../words/forms';
import { surnameWeight } from '../lexicon/surnames';
import { foldForm } from '../../text/fold';

/** A person of this article known to be an official. */
export interface Known {
  readonly key: string;
  readonly words: readonly string[];
  /** Where the office was shown first. */
  readonly source: Candidate;
}

/** So many things bear this name that it is the person only with a title or a form of address. */
export const NAMESAKE = 'hồ-chí-minh';

/** Known officials, found by name without going through all of them: a list of a congress has thousands. */
export class KnownPeople {
  readonly #byName = new Map<string, Known>();
  /** By each beginning of a name of several words: the first name that begins so. */
  readonly #longer = new Map<string, string>();
  /** By the words a person is called by. */
  readonly #called = new Map<string, Known[]>();
  /** By the first word of the name. */
  readonly #families = new Map<string, Known[]>();
  /** By the first two words of the name, with a space between. */
  readonly #openings = new Map<string, Known[]>();
  /** Words that were asked for, with whom each means. */
  readonly #meant = new Map<string, Known | null>();

  /** True when somebody is known by more than one word. */
  get hasFullNames(): boolean {
    return this.#openings.size > 0;
  }

  /** Those whose names have two words or more and begin with these two, in the order they were added. */
  beginningWith(first: string, second: string): readonly Known[] {
    return this.#families.has(first) ? (this.#openings.get(`${first} ${second}`) ?? NOBODY) : NOBODY;
  }

  /** True for a name, words joined by "-", that somebody was added under. */
  has(name: string): boolean {
    return this.#byName.has(name);
  }

  /** Adds a person under a name nobody has yet. */
  add(name: string, person: Known): void {
    this.#byName.set(name, person);
    this.#meant.clear();
    for (let end = name.indexOf('-'); end >= 0; end = name.indexOf('-', end + 1)) {
      const beginning = name.slice(0, end);
      if (!this.#longer.has(beginning)) this.#longer.set(beginning, name);
    }
    for (const word of callNames(person)) put(this.#called, word, person);
    const [first = '', second] = person.words;
    put(this.#families, first, person);
    if (second !== undefined) put(this.#openings, `${first} ${second}`, person);
  }

  /** The name added first that goes on after this one. */
  longerThan(name: string): string | undefined {
    return this.#longer.get(name);
  }

  /** True for a word that somebody is called by. */
  isCallName(word: string): boolean {
    return this.#called.has(word);
  }

  /** The one person a word can mean; `null` when none or several. */
  meantBy(word: string): Known | null {
    const before = this.#meant.get(word);
    if (before !== undefined) return before;
    const called = this.#called.get(word) ?? this.#families.get(word)?.filter(isCalledByFamily) ?? [];
    const meant = onlyOne(called);
    this.#meant.set(word, meant);
    return meant;
  }
}

const NOBODY: readonly Known[] = [];

function put(lists: Map<string, Known[]>, word: string, person: Known): void {
  const list = lists.get(word);
  if (list === undefined) lists.set(word, [person]);
  else list.push(person);
}

/** Vietnamese are called by their last name; foreigners by any. */
function callNames({ words }: Known): Iterable<string> {
  return surnameWeight(words[0] ?? '') === 0 ? new Set(words) : words.slice(-1);
}

const HOME = phraseKey('việt nam');

/** "ông Tập", "ông Kim": Chinese and Koreans are called by the family name, which a rare one or the country of the office tells. */
function isCalledByFamily({ key, words, source }: Known): boolean {
  if (key === NAMESAKE) return false;
  const titles = [...(source.before?.titles ?? []), ...(source.after?.titles ?? [])];
  const country = titles.find((title) => title.country !== null)?.country;
  return surnameWeight(words[0] ?? '') < 2 ? country !== HOME : country !== undefined && country !== HOME;
}

/** The one person of several entries: all of one name, or of endings of it ("Đức Duy" beside "Đỗ Đức Duy"). */
function onlyOne(people: readonly Known[]): Known | null {
  const [first] = people;
  if (first === undefined || people.length === 1) return first ?? null;
  const fullest = people.reduce((best, person) => (person.words.length > best.words.length ? person : best));
  const name = spelling(fullest);
  return people.every((person) => name.endsWith(spelling(person))) ? fullest : null;
}

function spelling({ words }: Known): string {
  return words.map((word) => ` ${foldForm(word)}`).join('');
}
