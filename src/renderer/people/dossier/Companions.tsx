import { useState } from 'react';
import type { Companion, CompanionList, Tie } from '../../../shared/person';
import { call } from '../../bridge';
import { formatCount } from '../../i18n/numbers';
import { useWords } from '../../i18n/use-words';
import { ArticleDate } from '../../reader/ArticleMeta';
import { openAndEnter } from '../../reader/entering';
import { useStore } from '../../state/store';
import { useLastAnswer } from '../../state/use-answer';
import { Failed } from '../Failed';
import { Follow } from '../Follow';
import { Head } from '../Head';
import { pageAt } from '../paged-list';
import { usePaged } from '../use-paged';
import { VirtualList } from '../VirtualList';

/** Companions asked for at once, and places of one figure drawn at first. */
const limit = 100;
const shown = 12;
const ties: readonly Tie[] = ['list', 'event', 'article'];

/** One figure of the list, with the places behind it unfolded. */
interface Opened {
  readonly other: string;
  readonly tie: Tie;
}

/** Who appears with an official, by the kind of tie; each figure opens the list behind it. */
export function Companions({ person }: { readonly person: string }): React.JSX.Element {
  const t = useWords('cards');
  const [opened, setOpened] = useState<Opened | null>(null);
  const list = usePaged<Companion, CompanionList>(`companions ${person}`, async (offset) =>
    pageAt<Companion, CompanionList>(await call('person.companions', { person, offset, limit }), offset),
  );
  return (
    <VirtualList
      label={t('companions')}
      list={list}
      keyOf={(companion) => companion.person}
      height={34}
      draw={(companion) => <CompanionRow person={person} companion={companion} opened={opened} onOpen={setOpened} />}
    />
  );
}

interface CompanionRowProps {
  readonly person: string;
  readonly companion: Companion;
  readonly opened: Opened | null;
  readonly onOpen: (opened: Opened | null) => void;
}

function CompanionRow({ person, companion, opened, onOpen }: CompanionRowProps): React.JSX.Element {
  const t = useWords('people');
  const locale = useStore((state) => state.locale);
  const other = companion.person;
  const own = opened?.other === other ? opened : null;
  return (
    <div className="companion">
      <div className="companion-line">
        <Follow to={{ kind: 'dossier', person: other }}>{companion.name}</Follow>
        <span className="companion-ties">
          {ties
            .filter((tie) => companion[tie] > 0)
            .map((tie) => (
              <button
                key={tie}
                type="button"
                className="tie"
                data-tie={tie}
                aria-expanded={own?.tie === tie}
                onClick={() => onOpen(own?.tie === tie ? null : { other, tie })}
              >
                {t(`ties.${tie}`, { shown: formatCount(companion[tie], locale) })}
              </button>
            ))}
        </span>
      </div>
      {own !== null && <Together person={person} other={other} tie={own.tie} />}
    </div>
  );
}

function Together(props: { readonly person: string; readonly other: string; readonly tie: Tie }) {
  const { person, other, tie } = props;
  const t = useWords(['cards', 'people']);
  const version = useStore((state) => state.libraryVersion);
  const name = JSON.stringify([version, person, other, tie]);
  const answer = useLastAnswer(name, () => call('person.together', { person, other, tie }));
  if (answer.isFailed) return <Failed words={t('people:listFailed')} retry={answer.retry} />;
  return (
    <div className="together">
      <Head
        all={answer.value ?? []}
        shown={shown}
        keyOf={(place) => `${place.articleId} ${place.start}`}
        draw={(place) => (
          <button
            type="button"
            className="place-line"
            onClick={() => openAndEnter(place.articleId, { beside: true, at: { start: place.start, end: place.end } })}
          >
            <span className="place-date">
              <ArticleDate date={place.date} />
            </span>
            <span className="place-paper">{place.publisher ?? t('cards:unknownPaper')}</span>
            <span className="place-words">{place.articleTitle}</span>
          </button>
        )}
      />
    </div>
  );
}
