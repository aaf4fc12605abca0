import type { FacetValue } from '../../../shared/search';
import { useCounted } from '../../i18n/use-counted';
import { useWords } from '../../i18n/use-words';
import { Follow } from '../Follow';

/** Slogans an official is reported to say; each leads to its page. */
export function SlogansSaid({ slogans }: { readonly slogans: readonly FacetValue[] }): React.JSX.Element {
  const t = useWords(['people', 'cards']);
  const counted = useCounted();
  return (
    <div className="drawer-scroll" tabIndex={0} role="group" aria-label={t('people:slogansSaid')}>
      <ul>
        {slogans.map(({ key, label, articles }) => (
          <li key={key}>
            <Follow to={{ kind: 'slogan', slogan: key }} className="page-row">
              <span className="page-row-words page-slogan">{label}</span>
              <span className="page-figures">{t('cards:articles', counted(articles))}</span>
            </Follow>
          </li>
        ))}
      </ul>
    </div>
  );
}
