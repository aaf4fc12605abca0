import { Check, CircleHelp, MoveVertical, Unlink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AnchorState } from '../../shared/note';

const shapes = { exact: Check, moved: MoveVertical, unsure: CircleHelp, lost: Unlink } as const;

/** How surely a note stands where it is: by shape and in words. */
export function AnchorBadge({ anchor }: { readonly anchor: AnchorState }): React.JSX.Element {
  const { t } = useTranslation('notes');
  const Shape = shapes[anchor];
  return (
    <span className="anchor-badge" data-anchor={anchor} title={t(`anchorHint.${anchor}`)}>
      <Shape size={12} aria-hidden="true" /> {t(`anchor.${anchor}`)}
    </span>
  );
}
