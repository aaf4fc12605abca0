// Slogans as the program found them come in, as the reader put them right they go out.
import type { SloganKind, SloganMention, Span } from '../../shared/article';
import type { PlacedRule } from './correct-mentions';
import type { RuleBook } from './rule-book';

/** What of a slogan's place corrections speak of. */
export type SloganLike = Pick<
  SloganMention,
  'start' | 'end' | 'text' | 'kind' | 'slogan' | 'event' | 'speaker' | 'standing'
>;

/** Words the reader called a slogan, where they stand in the article. */
export interface AddedSlogan extends Span {
  readonly text: string;
  readonly kind: SloganKind;
  readonly hidden: boolean;
}

/** What slogans of one article are corrected by. */
export interface SloganRules<T> {
  readonly book: RuleBook;
  readonly placed: readonly PlacedRule[];
  readonly added: readonly AddedSlogan[];
  /** Key of a slogan across the library. */
  readonly keyOf: (slogan: SloganLike) => string;
  /** The place of a slogan the program did not find. */
  readonly make: (added: AddedSlogan) => T;
  /** Key of the person that a name's key means in this article. */
  readonly personOf: (name: string) => string;
}

/** Slogans without those that are none, with those the reader named, each under its key across the library, in order. */
export function correctSlogans<T extends SloganLike>(slogans: readonly T[], rules: SloganRules<T>): readonly T[] {
  const isKnown = (added: Span): boolean => slogans.some((one) => one.start < added.end && one.end > added.start);
  const fresh = rules.added.filter((added) => !isKnown(added)).map(rules.make);
  const all = fresh.length === 0 ? slogans : [...slogans, ...fresh].sort((a, b) => a.start - b.start);
  return all.flatMap((slogan) => correctSlogan(slogan, rules) ?? []);
}

function correctSlogan<T extends SloganLike>(slogan: T, rules: SloganRules<T>): T | null {
  let key: string | null = null;
  for (const says of rules.book.forWording(slogan.text)) {
    if (says.kind === 'not-slogan') return null;
    key = says.value;
  }
  let now = withSpeaker(slogan, rules.personOf);
  for (const { says, span } of rules.placed) {
    if (span.start >= slogan.end || span.end <= slogan.start) continue;
    if (says.kind === 'not-slogan') return null;
    if (says.kind === 'slogan') now = { ...now, kind: says.value, standing: 'corrected' };
    if (says.kind === 'speaker') now = { ...now, speaker: says.value, standing: 'corrected' };
    if (says.kind === 'confirm') now = { ...now, standing: 'confirmed' };
  }
  return withKey(now, key, rules);
}

function withSpeaker<T extends SloganLike>(slogan: T, personOf: (name: string) => string): T {
  const speaker = slogan.speaker === null ? null : personOf(slogan.speaker);
  return speaker === slogan.speaker ? slogan : { ...slogan, speaker };
}

function withKey<T extends SloganLike>(slogan: T, said: string | null, { book, keyOf }: SloganRules<T>): T {
  const own = said ?? keyOf(slogan);
  const key = book.sloganMeant(own);
  const kind = book.kindOf(key) ?? book.kindOf(own) ?? slogan.kind;
  const isSaid = said !== null || key !== own || kind !== slogan.kind;
  if (key === slogan.slogan && !isSaid) return slogan;
  const standing = isSaid && slogan.standing === 'automatic' ? 'corrected' : slogan.standing;
  return { ...slogan, slogan: key, kind, standing };
}
