import { useMemo } from 'react';
import type { PageStart } from '../../shared/article';
import { useWords } from '../i18n/use-words';
import { useFocus } from './focus-store';
import { stretchesOf, surfaceOf } from './surfaces';
import { useFrameValue } from './use-frame-value';

interface PageNumbersProps {
  readonly paneKey: number;
  readonly pages: readonly PageStart[];
}

interface PlacedPage {
  readonly page: PageStart;
  readonly top: number;
}

const none: readonly PlacedPage[] = [];

/** Quiet numbers in the margin where the pages of a paged file begin. */
export function PageNumbers({ paneKey, pages }: PageNumbersProps): React.ReactNode {
  const t = useWords('search');
  const layout = useFocus((state) => state.layouts[paneKey]);
  const cause = useMemo(() => ({ paneKey, pages, layout }), [paneKey, pages, layout]);
  const placed = useFrameValue(() => measured(paneKey, pages), none, cause);
  return placed.map(({ page, top }) => (
    <span key={page.at} className="page-number tabular" title={t('page', { label: page.label })} style={{ top }}>
      <span className="sr-only">{t('page', { label: page.label })}</span>
      <span aria-hidden="true">{page.label}</span>
    </span>
  ));
}

function measured(paneKey: number, pages: readonly PageStart[]): readonly PlacedPage[] {
  const surface = surfaceOf(paneKey);
  if (surface === undefined || pages.length < 2) return none;
  const stretches = stretchesOf(
    surface,
    pages.map(({ at }) => ({ start: at, end: at + 1 })),
  );
  return pages.flatMap((page, at) => {
    const stretch = stretches[at] ?? null;
    return stretch === null ? [] : [{ page, top: stretch.top }];
  });
}
