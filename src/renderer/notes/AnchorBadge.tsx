import { Check, CircleHelp, MoveVertical, Unlink } from 'lucide-react';
import type { AnchorState } from '../../shared/note';
import { useWords } from '../i18n/use-words';

const shapes = { exact: Check, moved: MoveVertical, unsure: CircleHelp, lost: Unlink } as const;

/** How surely a note stands where it is: by shape and in words. */
export function AnchorBadge({ anchor }: { readonly anchor: AnchorState }): React.JSX.Element {
  const t = useWords('notes');
  const Shape = shapes[anchor];
  return (
    <span className="anchor-badge" data-anchor={anchor} title={t(`anchorHint.${anchor}`)}>
      <Shape size={12} aria-hidden="true" /> {t(`anchor.${anchor}`)}
    </span>
  );
}
