import { useEffect, useMemo, useRef, useState } from 'react';
import type { SloganVariant } from '../../../shared/slogan';
import { useWords } from '../../i18n/use-words';
import { columnWidths, staves, wordIn, type Stave } from './staves';

/** Space after a word and before the first one, in pixels; as in the style. */
const gap = 7;
const margin = 30;

interface StavesProps {
  readonly variants: readonly SloganVariant[];
}

/** Wordings word by word under each other, cut into as many lines as the page's width asks for. */
export function Staves({ variants }: StavesProps): React.JSX.Element {
  const t = useWords('people');
  const area = useRef<HTMLDivElement>(null);
  const room = useRoom(area);
  const widths = useWidths(variants);
  const lines = room === null ? [] : staves(widths, gap, room - margin);
  return (
    <div ref={area} className="staves">
      {lines.map((line) => (
        <table key={line.from} className="stave">
          <caption className="sr-only">{t('aligned')}</caption>
          <tbody>
            {variants.map((variant, at) => (
              <StaveRow key={variant.text} variant={variant} number={at + 1} line={line} widths={widths} />
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

interface StaveRowProps {
  readonly variant: SloganVariant;
  readonly number: number;
  readonly line: Stave;
  readonly widths: readonly number[];
}

function StaveRow({ variant, number, line, widths }: StaveRowProps): React.JSX.Element {
  return (
    <tr>
      <th scope="row">{number}</th>
      {widths.slice(line.from, line.to).map((width, at) => {
        const word = wordIn(variant, line.from + at);
        return (
          <td key={at} style={{ minWidth: width + gap }}>
            {word?.differs === true ? <mark className="differs">{word.words}</mark> : (word?.words ?? '')}
          </td>
        );
      })}
    </tr>
  );
}

/** Width of an element as it is resized; `null` before it is drawn. */
function useRoom(element: React.RefObject<HTMLElement | null>): number | null {
  const [room, setRoom] = useState<number | null>(null);
  useEffect(() => {
    if (element.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width ?? null));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return room;
}

/** Widths of the columns in the face they are set in: words that differ are bolder, so all are measured so. */
function useWidths(variants: readonly SloganVariant[]): readonly number[] {
  return useMemo(() => columnWidths(variants, measurer()), [variants]);
}

function measurer(): (words: string) => number {
  const brush = document.createElement('canvas').getContext('2d');
  if (brush === null) return (words) => words.length * 9;
  brush.font = `560 14px ${getComputedStyle(document.documentElement).getPropertyValue('--text')}`;
  return (words) => Math.ceil(brush.measureText(words).width);
}
