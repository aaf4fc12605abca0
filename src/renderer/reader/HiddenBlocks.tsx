import type { Block } from '../../shared/article';
import { useWords } from '../i18n/use-words';
import { isHiddenKind, type HiddenKind } from './hidden-kinds';

interface HiddenBlocksProps {
  readonly blocks: readonly Block[];
  readonly isShown: boolean;
  readonly onShow: (show: boolean) => void;
}

/** How many blocks are hidden by default, by kind, and the way to show them; nothing when there are none. */
export function HiddenBlocks({ blocks, isShown, onShow }: HiddenBlocksProps): React.JSX.Element | null {
  const t = useWords('reader');
  const hidden = blocks.map((block) => block.kind).filter(isHiddenKind);
  if (hidden.length === 0) return null;
  const kinds = [...new Set(hidden)];
  const counted = kinds.map((kind) => `${t(`kinds.${kind}`)} ${countOf(hidden, kind)}`).join(', ');
  return (
    <div className="hidden-blocks">
      <span>{t(isShown ? 'hiddenShown' : 'hidden', { count: hidden.length, kinds: counted })}</span>
      <button type="button" className="link-btn" onClick={() => onShow(!isShown)}>
        {t(isShown ? 'hideAgain' : 'showHidden')} <kbd>O</kbd>
      </button>
    </div>
  );
}

function countOf(hidden: readonly HiddenKind[], kind: HiddenKind): number {
  return hidden.filter((other) => other === kind).length;
}
