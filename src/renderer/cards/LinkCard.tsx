import type { PassageLink } from '../../shared/alignment';
import { useWords } from '../i18n/use-words';
import { countChanges } from './count-changes';

/** A link: how near the two passages are and how many stretches of words differ. */
export function LinkCard({ link }: { readonly link: PassageLink }): React.JSX.Element {
  const t = useWords('cards');
  const counts = countChanges(link);
  const changed = (['replace', 'delete', 'insert'] as const).filter((op) => counts[op] > 0);
  return (
    <>
      <h2 className="card-name">{t(`linkKind.${link.kind}`)}</h2>
      <p className="card-sub">{t(`linkHint.${link.kind}`)}</p>
      {changed.length > 0 && (
        <dl className="card-facts numbered">
          {changed.map((op) => (
            <div key={op}>
              <dt className="tabular">{counts[op]}</dt>
              <dd>{t(`change.${op}`, { count: counts[op] })}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="card-why">{t('standing.automatic')}</p>
    </>
  );
}
