import { useState } from 'react';
import type { FacetValue } from '../../shared/search';
import { formatCount } from '../i18n/numbers';
import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';

const FIRST = 5;
const STEP = 20;

/** The first values of a long list, with the chosen one wherever it stands. */
export function useHead(values: readonly FacetValue[], chosen: string | undefined) {
  const [shown, setShown] = useState(FIRST);
  const head = values.slice(0, shown);
  const hidden = values.slice(shown).find((value) => value.key === chosen);
  return { head: hidden === undefined ? head : [...head, hidden], shown, setShown };
}

interface MoreProps {
  readonly all: number;
  readonly shown: number;
  readonly change: (shown: number) => void;
}

/** How many values of a long list are drawn: five, then twenty more at a time. */
export function More({ all, shown, change }: MoreProps): React.JSX.Element | null {
  const t = useWords('frame');
  const locale = useStore((state) => state.locale);
  if (all <= FIRST) return null;
  const isWhole = shown >= all;
  const next = Math.min(STEP, all - shown);
  return (
    <button type="button" className="more" onClick={() => change(isWhole ? FIRST : shown + next)}>
      {isWhole ? t('library.showLess') : t('library.showMore', { shown: formatCount(next, locale) })}
    </button>
  );
}
