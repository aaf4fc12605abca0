import { Link2, Link2Off, Search, X } from 'lucide-react';
import type { Alignment } from '../../shared/alignment';
import type { ArticleView } from '../../shared/library';
import { formatCount } from '../i18n/numbers';
import { shortcutOf } from '../i18n/shortcuts';
import { useWords } from '../i18n/use-words';
import type { OpenPane } from '../state/panes-slice';
import { useStore } from '../state/store';
import { ArticleDate } from './ArticleMeta';
import { closedFinder, setFinder, useFinder } from './finder-store';
import { HitPlace } from './HitPlace';
import { RelatedMenu } from './RelatedMenu';
import { StarButton } from './StarButton';

interface PaneHeaderProps {
  readonly pane: OpenPane;
  readonly index: number;
  readonly isActive: boolean;
  readonly view: ArticleView | undefined;
  /** With the pane this one is compared with. */
  readonly alignment: Alignment | undefined;
}

/** Number, publisher and date of a pane, how much of it is linked, and what can be done with it. */
export function PaneHeader({ pane, index, isActive, view, alignment }: PaneHeaderProps): React.JSX.Element {
  const t = useWords('reader');
  const closePane = useStore((state) => state.closePane);
  const isCompared = useStore((state) => state.panes.length > 1);
  const finder = useFinder((state) => state.finders[pane.key] ?? closedFinder);
  return (
    <header className="pane-bar">
      <span className="pane-number" aria-hidden="true">
        {index + 1}
      </span>
      <span className="pane-source">{view !== undefined && <SourceLine view={view} />}</span>
      <span className="pane-tools">
        <HitPlace paneKey={pane.key} index={index} />
        {alignment !== undefined && <AlignedCount alignment={alignment} />}
        {isActive && isCompared && <FollowButton />}
        {view !== undefined && <StarButton view={view} />}
        <RelatedMenu articleId={pane.id} />
        <button
          type="button"
          className="icon-btn find-btn"
          aria-label={t('find')}
          title={`${t('find')} (${shortcutOf('findInPane')})`}
          aria-pressed={finder.isOpen}
          onClick={() => setFinder(pane.key, { ...finder, isOpen: !finder.isOpen })}
        >
          <Search size={15} aria-hidden="true" />
        </button>
        <button
          type="button"
          className="icon-btn"
          aria-label={t('closePane')}
          title={`${t('closePane')} (${shortcutOf('closePane')})`}
          onClick={() => closePane(index)}
        >
          <X size={15} aria-hidden="true" />
        </button>
      </span>
    </header>
  );
}

function SourceLine({ view }: { readonly view: ArticleView }): React.JSX.Element {
  const t = useWords('reader');
  const { publisher, origin, published, event } = view.article;
  return (
    <>
      <b className={publisher === null && origin === null ? 'unknown' : undefined}>
        {publisher ?? (origin === null ? t('noPublisher') : t('origin', { origin }))}
      </b>
      {(published ?? event) !== null && (
        <>
          {' '}
          <ArticleDate date={published} event={event} />
        </>
      )}
    </>
  );
}

function AlignedCount({ alignment }: { readonly alignment: Alignment }): React.JSX.Element {
  const t = useWords('reader');
  const locale = useStore((state) => state.locale);
  const [linked, all] = alignment.passages.a;
  const numbers = { linked: formatCount(linked, locale), all: formatCount(all, locale) };
  return (
    <span className="aligned tabular" title={t('alignedTitle', numbers)}>
      {t('alignedCount', numbers)}
      <span className="aligned-words"> {t('alignedWords')}</span>
    </span>
  );
}

function FollowButton(): React.JSX.Element {
  const t = useWords('reader');
  const isOn = useStore((state) => state.settings.follow);
  const change = useStore((state) => state.changeSettings);
  return (
    <button
      type="button"
      aria-pressed={isOn}
      aria-label={t('followPanes')}
      title={`${t(isOn ? 'followOn' : 'followOff')} (F)`}
      className="icon-btn follow-btn"
      onClick={() => change({ follow: !isOn })}
    >
      {isOn ? <Link2 size={15} aria-hidden="true" /> : <Link2Off size={15} aria-hidden="true" />}
    </button>
  );
}
