import type { Corpus } from '../corpus';
import { CLASSES, NONE, type PlanWord } from '../plan';
import { OccurrenceList } from '../segment/occurrence-list';
import { OccurrenceReader } from '../segment/occurrences';
import { recentForms, type AskedKey, type AskedWord } from './asked-words';

/** One key of a word in one segment. */
interface Cursor {
  readonly reader: OccurrenceReader;
  /** How each form answers. */
  readonly classes: Int8Array;
}

/** The table of a list that holds classes in place of forms. */
const itself = Int8Array.from({ length: CLASSES }, (_, wordClass) => wordClass);

/** Where one word of a query stands in one article after another; articles must be asked for by ascending place. */
export class WordPlaces {
  /** Places in the article looked at last, also some that do not answer. */
  readonly list = new OccurrenceList();
  /** Set by who has taken the places in hidden blocks out. */
  isShown = false;
  /** How each form of the list answers: looked up only where it matters, since most places of a common word do not. */
  #table: Int8Array = itself;
  #place = -1;
  #segment = -1;
  #cursors: readonly Cursor[] | null = null;
  #recent: Int8Array | null = null;

  constructor(
    private readonly word: PlanWord,
    private readonly asked: AskedWord,
    private readonly corpus: Corpus,
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

  /** The class of a place of the list; `NONE` where the word does not answer. */
  classAt(at: number): number {
    return this.#table[this.list.forms[at] ?? 0] ?? NONE;
  }

  #readOld(place: number): void {
    const { segments } = this.corpus;
    while (place >= (segments[this.#segment + 1]?.base ?? Infinity)) {
      this.#segment += 1;
      this.#cursors = null;
    }
    const article = place - (segments[this.#segment]?.base ?? 0);
    this.#cursors ??= this.#open(this.#segment);
    const [only] = this.#cursors;
    if (only === undefined) return;
    if (this.#cursors.length > 1) this.#readSeveral(this.#cursors, article);
    else {
      this.#table = only.classes;
      if (only.reader.seek(article)) only.reader.read(this.list);
    }
  }

  #readSeveral(cursors: readonly Cursor[], article: number): void {
    const { list } = this;
    this.#table = itself;
    for (const { reader, classes } of cursors) {
      if (!reader.seek(article)) continue;
      const from = list.count;
      reader.read(list);
      for (let at = from; at < list.count; at += 1) list.forms[at] = classes[list.forms[at] ?? 0] ?? NONE;
      if (from > 0) list.sort();
    }
  }

  #open(at: number): readonly Cursor[] {
    const segment = this.corpus.segments[at]?.segment;
    const cursorOf = ({ key, classes }: AskedKey): Cursor[] =>
      segment === undefined
        ? []
        : [
            {
              reader: new OccurrenceReader(segment.occurrences(key), classes.length),
              classes: Int8Array.from(classes),
            },
          ];
    return (this.asked.keys[at] ?? []).flatMap(cursorOf);
  }

  #readRecent(at: number): void {
    const { recent } = this.corpus;
    this.#table = itself;
    this.#recent ??= this.#recentClasses();
    const forms = recent.articles[at]?.forms ?? new Uint32Array();
    for (let position = 0; position < forms.length; position += 1) {
      const wordClass = this.#recent[forms[position] ?? 0] ?? NONE;
      if (wordClass !== NONE) this.list.push(position, wordClass);
    }
  }

  #recentClasses(): Int8Array {
    const classes = new Int8Array(this.corpus.recent.vocabulary.forms).fill(NONE);
    for (const [form, wordClass] of recentForms(this.word, this.asked.recent, this.corpus)) classes[form] = wordClass;
    return classes;
  }
}
