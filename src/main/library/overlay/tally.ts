import type { Standing } from '../../../shared/article';
import type { MentionFact, PersonTally, SloganFact, SloganTally, SpeakerTally, StatementFact } from '../entry';

/** Officials of an article with how often each is named in its visible blocks, and the titles that are not doubted. */
export function tallyPeople(mentions: readonly MentionFact[]): readonly PersonTally[] {
  const tallies = new Map<string, { name: string; mentions: number; titles: Set<string>; standings: Standing[] }>();
  for (const { person, name, title, hidden, sic, suspicion, standing } of mentions) {
    if (hidden) continue;
    const tally = tallies.get(person) ?? { name, mentions: 0, titles: new Set<string>(), standings: [] };
    tally.standings.push(standing);
    tally.mentions += 1;
    if (name.length > tally.name.length) tally.name = name;
    if (title !== null && !sic && suspicion === null) tally.titles.add(title);
    tallies.set(person, tally);
  }
  return [...tallies].map(([person, { name, mentions: count, titles, standings }]) => ({
    ...{ person, name, mentions: count, titles: [...titles] },
    standing: jointStanding(standings),
  }));
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

/** How many statements of each person an article reports. */
export function tallySpeakers(statements: readonly StatementFact[]): readonly SpeakerTally[] {
  const tallies = new Map<string, number>();
  for (const { person } of statements) tallies.set(person, (tallies.get(person) ?? 0) + 1);
  return [...tallies].map(([person, count]) => ({ person, statements: count }));
}

/** How a set of marks stands as one: corrected when any is, confirmed when all are. */
export function jointStanding(standings: readonly Standing[]): Standing {
  if (standings.includes('corrected')) return 'corrected';
  return standings.length > 0 && standings.every((one) => one === 'confirmed') ? 'confirmed' : 'automatic';
}
