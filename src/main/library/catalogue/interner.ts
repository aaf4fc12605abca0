import type { LeanEntry, NameTally, PersonTally, SpeakerTally } from '../entry';
import type { ShownFacts } from '../shown-entry';

/** Keeps one copy of each name and title: they repeat tens of thousands of times. */
export class Interner {
  readonly #strings = new Map<string, string>();

  lean(read: LeanEntry): LeanEntry {
    return {
      ...read,
      publisher: this.#source(read.publisher),
      origin: this.#source(read.origin),
      names: read.names.map((name) => this.#name(name)),
      speakers: read.speakers.map((one) => this.#speaker(one)),
    };
  }

  shown(facts: ShownFacts): ShownFacts {
    return {
      ...facts,
      publisher: this.#source(facts.publisher),
      origin: this.#source(facts.origin),
      people: facts.people.map((person) => this.#person(person)),
      speakers: facts.speakers.map((one) => this.#speaker(one)),
    };
  }

  #source(source: string | null): string | null {
    return source === null ? null : this.#one(source);
  }

  #person({ person, name, mentions, titles, standing }: PersonTally): PersonTally {
    return { person: this.#one(person), name: this.#one(name), mentions, titles: this.#all(titles), standing };
  }

  #name({ person, name, mentions, titles, shown }: NameTally): NameTally {
    return {
      person: this.#one(person),
      name: this.#one(name),
      mentions,
      titles: this.#all(titles),
      shown: shown === null ? null : this.#all(shown),
    };
  }

  #speaker({ person, statements }: SpeakerTally): SpeakerTally {
    return { person: this.#one(person), statements };
  }

  #all(values: readonly string[]): readonly string[] {
    return values.map((value) => this.#one(value));
  }

  #one(value: string): string {
    const known = this.#strings.get(value);
    if (known !== undefined) return known;
    this.#strings.set(value, value);
    return value;
  }
}
