import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Companion, Tie } from '../../shared/library';
import { call } from '../bridge';
import { formatCount } from '../i18n/numbers';
import { ArticleDate } from '../reader/ArticleMeta';
import { openAndEnter } from '../reader/entering';
import { useStore } from '../state/store';
import { useAnswer } from './use-answer';

interface DossierCompanionsProps {
  readonly person: string;
  readonly companions: readonly Companion[];
}

/** Companions drawn before "and more". */
const shown = 40;
const ties: readonly Tie[] = ['list', 'event', 'article'];

/** Who appears in the same articles, by the kind of tie; each figure opens the list behind it. */
export function DossierCompanions({ person, companions }: DossierCompanionsProps): React.JSX.Element | null {
  const { t } = useTranslation(['cards', 'people']);
  const openDrawer = useStore((state) => state.openDrawer);
  const [opened, setOpened] = useState<{ readonly other: string; readonly tie: Tie } | null>(null);
  if (companions.length === 0) return null;
  return (
    <section>
      <h3 className="card-heading">{t('cards:companions')}</h3>
      <ul className="companions">
        {companions.slice(0, shown).map((companion) => (
          <li key={companion.person}>
            <button
              type="button"
              className="link-btn"
              onClick={() => openDrawer({ kind: 'dossier', person: companion.person })}
            >
              {companion.name}
            </button>
            <span className="card-count">
              {ties
                .filter((tie) => companion[tie] > 0)
                .map((tie) => (
                  <TieButton
                    key={tie}
                    count={companion[tie]}
                    tie={tie}
                    isOpen={opened?.other === companion.person && opened.tie === tie}
                    onOpen={(isOpen) => setOpened(isOpen ? { other: companion.person, tie } : null)}
                  />
                ))}
            </span>
            {opened?.other === companion.person && (
              <Together person={person} other={companion.person} tie={opened.tie} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TieButtonProps {
  readonly count: number;
  readonly tie: Tie;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

function TieButton({ count, tie, isOpen, onOpen }: TieButtonProps): React.JSX.Element {
  const { t } = useTranslation('people');
  const locale = useStore((state) => state.locale);
  return (
    <button type="button" className="link-btn tie" aria-expanded={isOpen} onClick={() => onOpen(!isOpen)}>
      {t(`ties.${tie}`, { shown: formatCount(count, locale) })}
    </button>
  );
}

function Together(props: { readonly person: string; readonly other: string; readonly tie: Tie }) {
  const { t } = useTranslation(['cards', 'people']);
  const { person, other, tie } = props;
  const answer = useAnswer(JSON.stringify(props), () => call('person.together', { person, other, tie }));
  if (answer === 'failed') return <p className="together">{t('people:listFailed')}</p>;
  return (
    <ul className="together">
      {(answer ?? []).map((place) => (
        <li key={`${place.articleId} ${place.start}`}>
          <button
            type="button"
            className="link-btn"
            onClick={() => openAndEnter(place.articleId, { beside: true, at: { start: place.start, end: place.end } })}
          >
            {place.articleTitle}
          </button>{' '}
          <span className="quiet">
            {place.publisher ?? t('unknownPaper')} · <ArticleDate date={place.date} />
          </span>
        </li>
      ))}
    </ul>
  );
}
