import { Undo2 } from 'lucide-react';
import type { CorrectionItem } from '../../shared/corrections';
import { call } from '../bridge';
import { formatDate } from '../i18n/dates';
import { formatCount } from '../i18n/numbers';
import { useWords } from '../i18n/use-words';
import { openAndEnter } from '../reader/entering';
import { useStore } from '../state/store';
import { isBlockKind, isLang, isSloganKind } from './kinds';
import { oneLine } from './targets';

/** Kinds that only take away say nothing of what is there now. */
function says({ kind, value, subject }: CorrectionItem): boolean {
  return (
    !['confirm', 'not-official', 'not-slogan', 'not-same-slogan', 'same-slogan'].includes(kind) && value !== subject
  );
}

/** One correction: what it changed into what, how far it reaches, whether it is in force; the ways to its place and back. */
export function CorrectionRow({ item }: { readonly item: CorrectionItem }): React.JSX.Element {
  const t = useWords('corrections');
  const locale = useStore((state) => state.locale);
  const showFailure = useStore((state) => state.showFailure);
  const counted = { count: item.articles, shown: formatCount(item.articles, locale) };
  const { place } = item;
  return (
    <div className="correction-row">
      <div className="correction-words">
        <p>
          <span className="correction-kind">{t(`kind.${item.kind}`)}</span>{' '}
          <b>
            <Shown kind={item.kind} words={item.subject} />
          </b>
          {says(item) && (
            <>
              {' → '}
              {item.value === null ? t('details.unknown') : <Shown kind={item.kind} words={item.value} />}
            </>
          )}
        </p>
        <p className="quiet">
          {t(`reach.${item.scope}`)} · {t('articles', counted)} · {formatDate(item.created)}
          {item.state !== 'applied' && <span className="correction-state"> · {t(`state.${item.state}`)}</span>}
        </p>
      </div>
      {place !== null && (
        <button
          type="button"
          className="link-btn"
          title={place.articleTitle}
          onClick={() => openAndEnter(place.articleId, { at: { start: place.start, end: place.end } })}
        >
          {t('list.open')}
        </button>
      )}
      <button
        type="button"
        className="btn"
        aria-label={`${t('undo')}: ${oneLine(item.subject)}`}
        onClick={() => void call('corrections.remove', { ids: [item.id] }).catch(showFailure)}
      >
        <Undo2 size={14} aria-hidden="true" />
        {t('undo')}
      </button>
    </div>
  );
}

/** What a thing was or is, in the reader's words: names for codes, keys and dates. */
function Shown({ kind, words }: { readonly kind: CorrectionItem['kind']; readonly words: string }): React.JSX.Element {
  const t = useWords(['corrections', 'cards']);
  const people = useStore((state) => state.summary?.people);
  if (kind === 'sic' && (words === 'true' || words === 'false'))
    return <>{t(words === 'true' ? 'corrections:sicWrong' : 'corrections:sicRight')}</>;
  if (kind === 'lang' && isLang(words)) return <>{t(`corrections:langs.${words}`)}</>;
  if (kind === 'block' && isBlockKind(words)) return <>{t(`corrections:blocks.${words}`)}</>;
  if (kind.startsWith('slogan') && isSloganKind(words)) return <>{t(`cards:sloganKind.${words}`)}</>;
  if (isDate(kind, words)) return <>{words.split('/').map(formatDate).join(' – ')}</>;
  return <>{people?.find(({ key }) => key === words)?.label ?? oneLine(words)}</>;
}

/** True for a day, with or without its hour, or a range of days; the subject of a date not known before is the article's title. */
function isDate(kind: CorrectionItem['kind'], words: string): boolean {
  return (kind === 'published' || kind === 'event-date') && /^[\d/-]+(?:T[\d:+Z-]+)?$/u.test(words);
}
