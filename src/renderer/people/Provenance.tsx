import { useTranslation } from 'react-i18next';
import type { Standing } from '../../shared/article';
import { useRuleWords } from '../cards/use-rule-words';

/** Who stands behind something recognised, and by which rule it was: "automatic: a title stands before the name". */
export function Provenance(props: { readonly standing: Standing; readonly rule: string }): React.JSX.Element {
  const { standing, rule } = props;
  const { t } = useTranslation('corrections');
  const words = useRuleWords();
  return (
    <span className="provenance" data-standing={standing}>
      {t(`standing.${standing}`)}: {words(rule)}
    </span>
  );
}
