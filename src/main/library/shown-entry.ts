import type { Detail, Entry } from './entry';

/** An article as shown, without what is read from the log. */
export type ShownFacts = Omit<Entry, keyof Detail>;

/** An article of the catalogue; its detail is asked for each time, so that it takes no memory. */
export class ShownEntry implements Entry {
  readonly n: Entry['n'];
  readonly id: Entry['id'];
  readonly part: Entry['part'];
  readonly title: Entry['title'];
  readonly titleMade: Entry['titleMade'];
  readonly publisher: Entry['publisher'];
  readonly origin: Entry['origin'];
  readonly byline: Entry['byline'];
  readonly published: Entry['published'];
  readonly event: Entry['event'];
  readonly lang: Entry['lang'];
  readonly happening: Entry['happening'];
  readonly wordings: Entry['wordings'];
  readonly wordsHash: Entry['wordsHash'];
  readonly format: Entry['format'];
  readonly encoding: Entry['encoding'];
  readonly reading: Entry['reading'];
  readonly people: Entry['people'];
  readonly slogans: Entry['slogans'];
  readonly facts: Entry['facts'];
  readonly speakers: Entry['speakers'];
  readonly #detailOf: (n: number) => Detail;

  constructor(facts: ShownFacts, detailOf: (n: number) => Detail) {
    this.n = facts.n;
    this.id = facts.id;
    this.part = facts.part;
    this.title = facts.title;
    this.titleMade = facts.titleMade;
    this.publisher = facts.publisher;
    this.origin = facts.origin;
    this.byline = facts.byline;
    this.published = facts.published;
    this.event = facts.event;
    this.lang = facts.lang;
    this.happening = facts.happening;
    this.wordings = facts.wordings;
    this.wordsHash = facts.wordsHash;
    this.format = facts.format;
    this.encoding = facts.encoding;
    this.reading = facts.reading;
    this.people = facts.people;
    this.slogans = facts.slogans;
    this.facts = facts.facts;
    this.speakers = facts.speakers;
    this.#detailOf = detailOf;
  }

  /** All but what is read from the log. */
  plain(): ShownFacts {
    return Object.assign({}, this);
  }

  get mentions(): Entry['mentions'] {
    return this.#detailOf(this.n).mentions;
  }

  get statements(): Entry['statements'] {
    return this.#detailOf(this.n).statements;
  }
}
