import type { Corpus } from '../corpus';
import { FOLDED, NONE, type PlanWord } from '../plan';
import { OccurrenceList } from '../segment/occurrence-list';
import { readOccurrences, type OccurrenceReader } from '../segment/occurrences';
import { recentForms, type AskedWord } from './asked-words';

/** One form of a word in one segment. */
export interface Cursor {
  readonly reader: Pick<OccurrenceReader, 'place' | 'read'>;
  /** How the form answers. */
  readonly wordClass: number;
}

/** Where one word of a query stands in one article after another; articles must be asked for by ascending place. */
export class WordPlaces {
  /** Places in the article looked at last, each with its class as form. */
  readonly list = new OccurrenceList();
  /** Set by who has taken the places in hidden blocks out. */
  isShown = false;
  #place = -1;
  #segment = -1;
  #cursors: readonly Cursor[] | null = null;
  /** Where each cursor stands: most forms are in few articles, and need not be asked. */
  #ahead = new Uint32Array();
  #recent: Int8Array | null = null;

  constructor(
    private readonly word: PlanWord,
    private readonly asked: AskedWord,
    private readonly corpus: Corpus,
    private readonly known?: readonly (readonly Cursor[])[],
    /** Forms that answer in a worse class are left out. */
    private readonly worst: number = FOLDED,
  ) {}

  /** Fills the list; for the article looked at last nothing is done. */
  lookAt(place: number): void {
    if (place === this.#place) return;
    this.#place = place;
    this.isShown = false;
    this.list.clear();
    const { recentBase } = this.corpus;
    if (place >= recentBase) this.#readRecent(place - recentBase);
    else this.#readOld(place);
  }

  #readOld(place: number): void {
    const { segments } = this.corpus;
    while (place >= (segments[this.#segment + 1]?.base ?? Infinity)) {
      this.#segment += 1;
      this.#cursors = null;
    }
    const placed = segments[this.#segment];
    if (placed === undefined) return;
    const cursors = (this.#cursors ??= this.#take(this.#segment));
    const { starts } = placed.segment;
    const article = place - placed.base;
    const from = starts[article] ?? 0;
    const to = starts[article + 1] ?? 0;
    for (let at = 0; at < cursors.length; at += 1) {
      if ((this.#ahead[at] ?? 0) < to) this.#readForm(at, cursors[at], from, to);
    }
  }

  /** Adds the places of a form between two of a segment. */
  #readForm(at: number, cursor: Cursor | undefined, from: number, to: number): void {
    if (cursor === undefined) return;
    const { list } = this;
    const before = list.count;
    cursor.reader.read(from, to, list, cursor.wordClass);
    this.#ahead[at] = cursor.reader.place;
    if (before > 0) list.join(before);
  }

  #take(at: number): readonly Cursor[] {
    const cursors = this.known?.[at] ?? this.#open(at);
    this.#ahead = Uint32Array.from(cursors, ({ reader }) => reader.place);
    return cursors;
  }

  #open(at: number): readonly Cursor[] {
    const segment = this.corpus.segments[at]?.segment;
    if (segment === undefined) return [];
    return (this.asked.keys[at] ?? []).flatMap(({ key, classes }) =>
      readOccurrences(segment.occurrences(key), classes.length).flatMap((reader, form): readonly Cursor[] => {
        const wordClass = classes[form] ?? NONE;
        return wordClass === NONE || wordClass > this.worst ? [] : [{ reader, wordClass }];
      }),
    );
  }

  #readRecent(at: number): void {
    const { recent } = this.corpus;
    this.#recent ??= this.#recentClasses();
    const forms = recent.articles[at]?.forms ?? new Uint32Array();
    for (let position = 0; position < forms.length; position += 1) {
      const wordClass = this.#recent[forms[position] ?? 0] ?? NONE;
      if (wordClass !== NONE) this.list.push(position, wordClass);
    }
  }

  #recentClasses(): Int8Array {
    const classes = new Int8Array(this.corpus.recent.vocabulary.forms).fill(NONE);
    for (const [form, wordClass] of recentForms(this.word, this.asked.recent, this.corpus))
      if (wordClass <= this.worst) classes[form] = wordClass;
    return classes;
  }
}
