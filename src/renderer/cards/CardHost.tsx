import { useWords } from '../i18n/use-words';
import './cards.css';
import { useEffect } from 'react';
import type { Span } from '../../shared/article';
import { useView } from '../reader/pane-context';
import { boxOf, surfaceOf } from '../reader/surfaces';
import { useStore } from '../state/store';
import { closeCard, useCard, type OpenCard } from './card-store';
import { pointAway, stayOpen } from './hover';
import { LinkCard } from './LinkCard';
import { NoteCard } from './NoteCard';
import { OfficialCard } from './OfficialCard';
import { Popover } from './Popover';
import { ReferenceCard } from './ReferenceCard';
import { SloganCard } from './SloganCard';

/** The open card beside its mark; it closes when its pane shows something else. */
export function CardHost(): React.JSX.Element | null {
  const t = useWords('cards');
  const card = useCard((state) => state.card);
  const panes = useStore((state) => state.panes);
  const isThere = card !== null && panes.some((pane) => pane.key === card.paneKey && pane.id === card.articleId);
  useEffect(() => {
    if (card !== null && !isThere) closeCard();
  }, [card, isThere]);
  if (card === null || !isThere) return null;
  const anchor = (): DOMRect | null => {
    const surface = surfaceOf(card.paneKey);
    return surface === undefined ? null : boxOf(surface, card.span);
  };
  return (
    <Popover
      key={`${card.paneKey} ${card.span.start} ${card.subject.kind} ${card.takesFocus}`}
      className="card"
      label={nameOf(card, t(`label.${card.subject.kind}`))}
      anchor={anchor}
      onClose={closeCard}
      takesFocus={card.takesFocus}
      onPointerEnter={stayOpen}
      onPointerLeave={pointAway}
    >
      <CardOf card={card} />
    </Popover>
  );
}

/** The mark as its article has it now, after corrections; as it was opened where it is no longer there. */
function asItIs<T extends Span>(marks: readonly T[] | undefined, mark: T): T {
  return marks?.find(({ start, end }) => start === mark.start && end === mark.end) ?? mark;
}

function CardOf({ card }: { readonly card: OpenCard }): React.JSX.Element {
  const { subject, articleId } = card;
  const article = useView(articleId)?.article;
  switch (subject.kind) {
    case 'official':
      return <OfficialCard mention={asItIs(article?.officials, subject.mention)} articleId={articleId} />;
    case 'reference':
      return <ReferenceCard reference={asItIs(article?.references, subject.reference)} articleId={articleId} />;
    case 'slogan':
      return <SloganCard mention={asItIs(article?.slogans, subject.mention)} articleId={articleId} />;
    case 'note':
      return <NoteCard note={subject.note} paneKey={card.paneKey} />;
    case 'link':
      return <LinkCard link={subject.link} />;
  }
}

/** The accessible name of a card: whom or what it speaks of. */
function nameOf({ subject }: OpenCard, kind: string): string {
  if (subject.kind === 'official') return `${kind}: ${subject.mention.name}`;
  if (subject.kind === 'slogan') return `${kind}: ${subject.mention.text}`;
  return kind;
}
