import { useTranslation } from 'react-i18next';
import type { Companion } from '../../shared/library';
import { formatCount } from '../i18n/numbers';
import { useStore } from '../state/store';

/** Who appears in the same articles, each leading to their own dossier. */
export function DossierCompanions(props: { readonly companions: readonly Companion[] }): React.JSX.Element | null {
  const { t } = useTranslation('cards');
  const locale = useStore((state) => state.locale);
  const openDrawer = useStore((state) => state.openDrawer);
  if (props.companions.length === 0) return null;
  return (
    <section>
      <h3 className="card-heading">{t('companions')}</h3>
      <ul className="companions">
        {props.companions.map((companion) => (
          <li key={companion.person}>
            <button
              type="button"
              className="link-btn"
              onClick={() => openDrawer({ kind: 'dossier', person: companion.person })}
            >
              {companion.name}
            </button>
            <span className="card-count">
              {t('articles', { count: companion.articles, shown: formatCount(companion.articles, locale) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
