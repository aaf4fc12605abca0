import type { Standing } from '../../shared/article';
import { useRuleWords } from '../cards/use-rule-words';
import { useWords } from '../i18n/use-words';

/** Who stands behind something recognised, and by which rule it was: "automatic: a title stands before the name". */
export function Provenance(props: { readonly standing: Standing; readonly rule: string }): React.JSX.Element {
  const { standing, rule } = props;
  const t = useWords('corrections');
  const words = useRuleWords();
  return (
    <span className="provenance" data-standing={standing}>
      {t(`standing.${standing}`)}: {words(rule)}
    </span>
  );
}
