import type { Standing, Why as Reason } from '../../shared/article';
import { useWords } from '../i18n/use-words';
import { useView } from '../reader/pane-context';
import { useRuleWords } from './use-rule-words';

interface WhyProps {
  readonly why: Reason;
  readonly articleId: string;
  /** Who stands behind the mark; what cannot be corrected is automatic. */
  readonly standing?: Standing;
}

/** Why something was marked: the rule in words, the words that triggered it, quoted, and who stands behind it. */
export function Why({ why, articleId, standing = 'automatic' }: WhyProps): React.JSX.Element {
  const t = useWords('cards');
  const text = useView(articleId)?.article.text ?? '';
  const rule = useRuleWords()(why.rule);
  const quotes = why.evidence.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' ').trim());
  const quoted = [...new Set(quotes)].filter((quote) => quote !== '').slice(0, 3);
  return (
    <p className="card-why">
      {t('why')} {rule}
      {quoted.length > 0 && <> {quoted.map((quote) => `“${shortened(quote)}”`).join(', ')}</>}.{' '}
      <span data-standing={standing}>{t(`standing.${standing}`)}</span>
    </p>
  );
}

function shortened(quote: string): string {
  return quote.length > 90 ? `${quote.slice(0, 88).trimEnd()}…` : quote;
}
