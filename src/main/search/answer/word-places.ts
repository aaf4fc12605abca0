import type { Corpus } from '../corpus';
import { NONE, type PlanWord } from '../plan';
import { OccurrenceReader } from '../segment/occurrences';
import { recentForms, type AskedWord } from './asked-words';

/** One key of a word in one segment. */
interface Cursor {
  readonly reader: OccurrenceReader;
  /** Takes a place of the key where it answers. */
  readonly take: (position: number, form: number) => void;
}

/** Where one word of a query stands in one article after another; articles must be asked for by ascending place. */
export class WordPlaces {
  /** Number of places in the article asked for last. */
  count = 0;
  /** Numbers of words in the article, ascending, hidden ones too; neighbours differ by one. */
  positions = new Int32Array(64);
  /** How the words there answer. */
  classes = new Int8Array(64);
  #place = -1;
  #segment = -1;
  #cursors: readonly Cursor[] | null = null;
  #recent: Int8Array | null = null;

  constructor(
    private readonly word: PlanWord,
    private readonly asked: AskedWord,
    private readonly corpus: Corpus,
  ) {}

  /** Looks at the article at a place; again for the same one costs nothing. */
  lookAt(place: number): void {
    if (place === this.#place) return;
    this.#place = place;
    this.count = 0;
    const { recentBase } = this.corpus;
    if (place >= recentBase) this.#readRecent(place - recentBase);
    else this.#readOld(place);
  }

  #push(position: number, wordClass: number): void {
    if (this.count === this.positions.length) this.#grow();
    this.positions[this.count] = position;
    this.classes[this.count] = wordClass;
    this.count += 1;
  }

  #readOld(place: number): void {
    const { segments } = this.corpus;
    while (place >= (segments[this.#segment + 1]?.base ?? Infinity)) {
      this.#segment += 1;
      this.#cursors = null;
    }
    const article = place - (segments[this.#segment]?.base ?? 0);
    this.#cursors ??= this.#open(this.#segment);
    for (const { reader, take } of this.#cursors) {
      if (!reader.seek(article)) continue;
      const isFirst = this.count === 0;
      reader.each(take);
      if (!isFirst) this.#sort();
    }
  }

  #open(at: number): readonly Cursor[] {
    const segment = this.corpus.segments[at]?.segment;
    if (segment === undefined) return [];
    return (this.asked.keys[at] ?? []).map(({ key, classes }) => {
      const reader = new OccurrenceReader(segment.occurrences(key), classes.length);
      reader.step();
      const take = (position: number, form: number): void => {
        const wordClass = classes[form] ?? NONE;
        if (wordClass !== NONE) this.#push(position, wordClass);
      };
      return { reader, take };
    });
  }

  #readRecent(at: number): void {
    const { recent } = this.corpus;
    this.#recent ??= this.#recentClasses();
    const forms = recent.articles[at]?.forms ?? new Uint32Array();
    for (let position = 0; position < forms.length; position += 1) {
      const wordClass = this.#recent[forms[position] ?? 0] ?? NONE;
      if (wordClass !== NONE) this.#push(position, wordClass);
    }
  }

  #recentClasses(): Int8Array {
    const classes = new Int8Array(this.corpus.recent.vocabulary.forms).fill(NONE);
    for (const [form, wordClass] of recentForms(this.word, this.asked.recent, this.corpus)) classes[form] = wordClass;
    return classes;
  }

  /** Puts places of several keys in order: few, and mostly in order. */
  #sort(): void {
    const { positions, classes } = this;
    for (let at = 1; at < this.count; at += 1) {
      const [position, wordClass] = [positions[at] ?? 0, classes[at] ?? 0];
      let to = at;
      for (; to > 0 && (positions[to - 1] ?? 0) > position; to -= 1) {
        positions[to] = positions[to - 1] ?? 0;
        classes[to] = classes[to - 1] ?? 0;
      }
      positions[to] = position;
      classes[to] = wordClass;
    }
  }

  #grow(): void {
    const [positions, classes] = [new Int32Array(this.count * 2), new Int8Array(this.count * 2)];
    positions.set(this.positions);
    classes.set(this.classes);
    this.positions = positions;
    this.classes = classes;
  }
}
