// Facts of an article as the program found them come in, as the reader put them right they go out.
import type { DatedFact, FactStandings, Metadata } from '../../shared/article';
import type { CorrectionBody, StoredCorrection } from './stored-correction';

/** The conference, visit or anniversary an article reports. */
export interface Happening {
  readonly key: string;
  readonly label: string;
}

/** Facts that can be corrected. */
export interface Facts extends Pick<
  Metadata,
  'title' | 'titleMade' | 'published' | 'event' | 'publisher' | 'origin' | 'byline' | 'lang'
> {
  readonly happening: Happening | null;
}

/** The facts with what was said of them, and how each stands; a value the program had found as well is confirmed. */
export function correctFacts<T extends Facts>(
  found: T,
  corrections: readonly StoredCorrection[],
): T & { readonly facts: FactStandings } {
  let now: T & { facts: FactStandings } = { ...found, facts: {} };
  for (const { says } of corrections) {
    if (says.kind === 'block') now = { ...now, facts: { ...now.facts, block: 'corrected' } };
    const change = changeOf(says);
    if (change === null) continue;
    const isSame = Object.entries(change).every(([name, value]) => isEqual(found[name as keyof Facts], value));
    const facts = { ...now.facts, [says.kind]: isSame ? 'confirmed' : 'corrected' };
    now = { ...now, ...change, facts };
  }
  return now;
}

function changeOf(says: CorrectionBody): Partial<Facts> | null {
  const { kind } = says;
  if (kind === 'title') return { title: says.value, titleMade: false };
  if (kind === 'published') return { published: dated(says.value) };
  if (kind === 'event-date') return { event: dated(says.value) };
  if (kind === 'event') return { happening: says.value };
  const isPlain = kind === 'publisher' || kind === 'origin' || kind === 'byline' || kind === 'lang';
  return isPlain ? { [kind]: says.value } : null;
}

function dated(value: string | null): DatedFact | null {
  return value === null ? null : { value, basis: 'reader', certain: true };
}

/** Two dates are the same by their value, wherever they were found. */
function isEqual(a: unknown, b: unknown): boolean {
  const plain = (one: unknown): unknown =>
    typeof one === 'object' && one !== null && 'value' in one ? one.value : one;
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}
