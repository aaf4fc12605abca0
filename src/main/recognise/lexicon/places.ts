// Places that scope titles: provinces and cities of Viet Nam before and after the mergers of 2025, countries, continents, capitals.
import { phraseKey } from '../words/forms';
import { entriesOf, lexiconTable } from './lexicon';

/** A country scopes the titles of its own officials only. */
export type PlaceKind = 'country' | 'region';

let aliases: ReadonlyMap<string, string> | null = null;

/** Other names of the same country. */
function namesOfCountries(): ReadonlyMap<string, string> {
  const named = (line: string): readonly [other: string, plain: string] => {
    const [other = '', plain = ''] = line.split('=').map((name) => phraseKey(name.trim()));
    return [other, plain];
  };
  return (aliases ??= new Map(entriesOf('places', 'same').map(named)));
}

/** True when two printed names can mean one country: "Lào" and "Cộng hòa Dân chủ Nhân dân Lào", "Trung Hoa" and "Trung Quốc". */
export function isSameCountry(a: string, b: string): boolean {
  const one = plainCountry(a);
  const other = plainCountry(b);
  return one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);
}

/** The plain name of a country that may be named solemnly, as a key. */
export function plainCountry(key: string): string {
  for (const [from, to] of namesOfCountries()) if (key === from || key.endsWith(` ${from}`)) return to;
  return key;
}

/** Names of places, as they scope a title. */
export const places = lexiconTable<PlaceKind>('places', [
  ['country', 'country'],
  ['region', 'region'],
]);
