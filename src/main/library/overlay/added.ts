// What the reader marked and no rule did: words in an article come in, the mentions and slogans they are shown as go out.
import type { Mention, Span, Why } from '../../../shared/article';
import type { AddedOfficial, MentionLike, PlacedRule } from '../../corrections/correct-mentions';
import type { AddedSlogan, SloganLike } from '../../corrections/correct-slogans';
import { nameKey } from '../../recognise/people/person-key';
import { sloganKey } from '../../recognise/slogans/keys';
import type { MentionFact, SloganFact } from '../entry';
import type { Overlay } from './overlay';

type ReadAs = Parameters<Overlay['anchors']['placed']>[1];

/** Slogans the reader named that stand in an article: there alone, or wherever they stand. */
export function addedSlogans(
  placed: readonly PlacedRule[],
  { anchors, book }: Pick<Overlay, 'anchors' | 'book'>,
  article: ReadAs,
): readonly AddedSlogan[] {
  const here = placed.flatMap(({ says, span }) =>
    says.kind === 'slogan' ? [{ ...span, text: says.at.target.exact, kind: says.value, hidden: false }] : [],
  );
  const everywhere = anchors.everywhere.slogansIn(book, article);
  return [...here, ...everywhere.filter((one) => !here.some((other) => other.start === one.start))];
}

/** As `addedSlogans`, officials. */
export function addedOfficials(
  placed: readonly PlacedRule[],
  { anchors, book }: Pick<Overlay, 'anchors' | 'book'>,
  article: ReadAs,
): readonly AddedOfficial[] {
  const here = placed.flatMap(({ says, span, created }): AddedOfficial[] => {
    if (says.kind !== 'official') return [];
    const shift = span.start - says.at.target.position.start;
    return [
      { ...span, name: says.at.target.exact, title: shifted(says.title, shift), hidden: false, created, isHere: true },
    ];
  });
  return [...here, ...anchors.everywhere.officialsIn(book, article)];
}

function shifted(
  title: { readonly position: Span; readonly exact: string } | null,
  by: number,
): AddedOfficial['title'] {
  if (title === null) return null;
  return { start: title.position.start + by, end: title.position.end + by, text: title.exact };
}

/** The mention of an official as the catalogue keeps it. */
export function mentionFact(added: AddedOfficial): MentionFact {
  return { ...newMention(added), listPlace: null, rule: 'reader', hidden: added.hidden };
}

/** The mention of an official as an opened article holds it. */
export function mention(added: AddedOfficial): Mention {
  const titleSpans = added.title === null ? [] : [{ start: added.title.start, end: added.title.end }];
  return { ...newMention(added), titleSpans, listPlace: null, why: byReader(added) };
}

function newMention({ start, end, name, title }: AddedOfficial): MentionLike {
  const said = { role: null, sic: false, suspicion: null, standing: 'corrected' } as const;
  return { start, end, name, title: title?.text ?? null, person: nameKey(name), ...said };
}

/** A slogan as the catalogue keeps it. */
export function sloganFact(added: AddedSlogan): SloganFact {
  return { ...newSlogan(added), rule: 'reader', hidden: added.hidden };
}

/** The slogan's place as the reader named it; its key is that of its words. */
export function newSlogan({ start, end, text, kind }: AddedSlogan): SloganLike {
  const said = { event: null, speaker: null, standing: 'corrected' } as const;
  return { start, end, text, kind, slogan: sloganKey(text, null), ...said };
}

/** Shown because the reader said so. */
export function byReader({ start, end }: Span): Why {
  return { rule: 'reader', evidence: [{ start, end }] };
}
