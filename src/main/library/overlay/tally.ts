import type { MentionFact, PersonTally, SloganFact, SloganTally } from '../entry';

/** Officials of an article with how often each is named in its visible blocks, and the titles that are not doubted. */
export function tallyPeople(mentions: readonly MentionFact[]): readonly PersonTally[] {
  const tallies = new Map<string, { name: string; mentions: number; titles: Set<string> }>();
  for (const { person, name, title, hidden, sic, suspicion } of mentions) {
    if (hidden) continue;
    const tally = tallies.get(person) ?? { name, mentions: 0, titles: new Set<string>() };
    tally.mentions += 1;
    if (name.length > tally.name.length) tally.name = name;
    if (title !== null && !sic && suspicion === null) tally.titles.add(title);
    tallies.set(person, tally);
  }
  return [...tallies].map(([person, tally]) => ({ ...tally, person, titles: [...tally.titles] }));
}

/** Wordings of slogans with how often each stands in the visible blocks of an article. */
export function tallySlogans(places: readonly SloganFact[]): readonly SloganTally[] {
  const tallies = new Map<string, SloganTally>();
  for (const { slogan, kind, event, text, hidden } of places) {
    if (hidden) continue;
    const key = `${slogan}\n${text}`;
    const before = tallies.get(key)?.mentions ?? 0;
    tallies.set(key, { slogan, kind, event, text, mentions: before + 1 });
  }
  return [...tallies.values()];
}
