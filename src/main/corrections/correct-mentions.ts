// Mentions of officials as the program found them come in, as the reader put them right they go out.
import type { Mention, Span } from '../../shared/article';
import { foldedWords } from '../text/holds';
import type { NameRule, RuleBook } from './rule-book';
import type { CorrectionBody } from './stored-correction';

/** What of a mention corrections speak of; `person` is the key of the name within the article. */
export type MentionLike = Pick<
  Mention,
  'start' | 'end' | 'name' | 'title' | 'role' | 'person' | 'sic' | 'suspicion' | 'standing'
>;

/** A correction of a place with where that stands in the article now. */
export interface PlacedRule {
  readonly says: CorrectionBody;
  readonly span: Span;
  readonly created: string;
}

/** A name the reader called an official's, where it stands in the article. */
export interface AddedOfficial extends Span {
  readonly name: string;
  readonly title: (Span & { readonly text: string }) | null;
  readonly hidden: boolean;
  /** When the reader said so: what was said before does not speak of it. */
  readonly created: string;
  /** Said of this very place: it takes the place of what was found there. */
  readonly isHere: boolean;
}

/** What mentions of one article are corrected by. */
export interface MentionRules<T> {
  readonly book: RuleBook;
  readonly placed: readonly PlacedRule[];
  readonly added: readonly AddedOfficial[];
  /** The mention of an official the program did not find, under the key of the name within the article. */
  readonly make: (added: AddedOfficial) => T;
  /** The person a name means in this article. */
  readonly personOf: (name: string) => string;
}

/**
 * Mentions without those that are none, with those the reader named, the others put right, each under the key of its
 * person, in order; what needs nothing stays the same object.
 */
export function correctMentions<T extends MentionLike>(mentions: readonly T[], rules: MentionRules<T>): readonly T[] {
  const corrected = mentions.flatMap((mention) => correctMention(mention, rules, '') ?? []);
  const isSame = corrected.length === mentions.length && corrected.every((one, at) => one === mentions[at]);
  const kept = isSame ? mentions : corrected;
  return rules.added.length === 0 ? kept : withAdded(kept, rules);
}

function withAdded<T extends MentionLike>(mentions: readonly T[], rules: MentionRules<T>): readonly T[] {
  const here = rules.added.filter(({ isHere }) => isHere);
  const elsewhere = rules.added.filter((one) => !one.isHere && !overlaps(one, here) && !overlaps(one, mentions));
  const fresh = [...here, ...elsewhere].flatMap((one) => correctMention(rules.make(one), rules, one.created) ?? []);
  return [...mentions.filter((one) => !overlaps(one, here)), ...fresh].sort((a, b) => a.start - b.start);
}

function overlaps(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => other.start < span.end && other.end > span.start);
}

/** What was said up to `since` does not speak of the mention. */
function correctMention<T extends MentionLike>(mention: T, rules: MentionRules<T>, since: string): T | null {
  const isLater = ({ created }: { readonly created: string }): boolean => created > since;
  const named = byName(mention, rules.book.forName(mention.person).filter(isLater));
  if (named === null) return null;
  let now: Draft<T> = { mention, person: named };
  for (const { says, span } of rules.placed.filter(isLater)) {
    if (span.start >= mention.end || span.end <= mention.start) continue;
    if (says.kind === 'not-official') return null;
    now = byPlace(now, says, span);
  }
  return settled(now, mention, rules);
}

/** A mention on its way, with the person it was said to mean; `null` while nothing was said. */
interface Draft<T> {
  readonly mention: T;
  readonly person: string | null;
}

/** The person the rules of a name give a mention: `''` when they say nothing, `null` when it is no official. */
function byName(mention: MentionLike, rules: readonly NameRule[]): string | null {
  let person = '';
  for (const { reach, ...says } of rules) {
    if (reach.scope === 'name-title' && titleKey(reach.title) !== titleKey(mention.title)) continue;
    if (reach.scope === 'spelling' && reach.printed !== mention.name) continue;
    if (says.kind === 'not-official') return null;
    person = says.value;
  }
  return person;
}

function titleKey(title: string | null): string {
  return title === null ? '' : foldedWords(title).join(' ');
}

function byPlace<T extends MentionLike>(draft: Draft<T>, says: CorrectionBody, span: Span): Draft<T> {
  if (says.kind === 'not-same-person') return { ...draft, person: says.value };
  const change = changeOf(draft.mention, says, span);
  return change === null ? draft : { ...draft, mention: { ...draft.mention, standing: 'corrected', ...change } };
}

/** What a correction of a place says of the mention there; `null` for one that speaks of something else. */
function changeOf(mention: MentionLike, says: CorrectionBody, span: Span): Partial<Mention> | null {
  if (says.kind === 'confirm') return { standing: 'confirmed', suspicion: null };
  if (says.kind === 'sic') return { sic: says.value, suspicion: says.value ? mention.suspicion : null };
  if (says.kind === 'role') return { role: says.value };
  if (says.kind !== 'extent' && says.kind !== 'mention-title') return null;
  const shift = span.start - says.at.target.position.start;
  if (says.kind === 'extent') return { ...moved(says.value.position, shift), name: says.value.exact };
  const titleSpans = says.value === null ? [] : [moved(says.value.position, shift)];
  return { ...('titleSpans' in mention ? { titleSpans } : {}), title: says.value?.exact ?? null, suspicion: null };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Gives a mention its person; one that the reader said is corrected. */
function settled<T extends MentionLike>({ mention, person }: Draft<T>, was: T, { book, personOf }: MentionRules<T>): T {
  const own = person === null || person === '' ? personOf(was.person) : person;
  const meant = book.personMeant(own);
  const isSaid = meant !== own || (person !== null && person !== '');
  if (meant === mention.person && !isSaid) return mention;
  return {
    ...mention,
    person: meant,
    standing: isSaid && mention.standing === 'automatic' ? 'corrected' : mention.standing,
  };
}
