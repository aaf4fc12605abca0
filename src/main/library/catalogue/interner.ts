import type { LeanEntry, NameTally, PersonTally } from '../entry';
import type { ShownFacts } from '../shown-entry';

/** Keeps one copy of each name and title: they repeat tens of thousands of times. */
export class Interner {
  readonly #strings = new Map<string, string>();

  lean(read: LeanEntry): LeanEntry {
    return {
      ...read,
      ...this.#sources(read),
      names: read.names.map((name) => this.#name(name)),
      speakers: read.speakers.map((one) => ({ ...one, person: this.#one(one.person) })),
    };
  }

  shown(facts: ShownFacts): ShownFacts {
    return {
      ...facts,
      ...this.#sources(facts),
      people: facts.people.map((person) => this.#person(person)),
      speakers: facts.speakers.map((one) => ({ ...one, person: this.#one(one.person) })),
    };
  }

  #sources({ publisher, origin }: Pick<LeanEntry, 'publisher' | 'origin'>): Pick<LeanEntry, 'publisher' | 'origin'> {
    return {
      publisher: publisher === null ? null : this.#one(publisher),
      origin: origin === null ? null : this.#one(origin),
    };
  }

  #person({ person, name, titles, ...rest }: PersonTally): PersonTally {
    return { ...rest, person: this.#one(person), name: this.#one(name), titles: this.#all(titles) };
  }

  #name({ person, name, titles, shown, ...rest }: NameTally): NameTally {
    return {
      ...rest,
      person: this.#one(person),
      name: this.#one(name),
      titles: this.#all(titles),
      shown: shown === null ? null : this.#all(shown),
    };
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
