// Word counts its lists itself: the numbers ("Điều 3.") stand in no paragraph and are counted here.
import { formatNumber } from '../office/list-number';
import type { ReadLimits } from '../../limits';
import { attribute, readXml } from '../packed/xml';

interface Level {
  readonly start: number;
  readonly format: string;
  /** "Điều %1." with the count of each level at its place. */
  readonly text: string;
}

/** Gives each paragraph of a list its number, in reading order. */
export interface Numbering {
  /** Number or bullet with a space after it; empty for a list without any. */
  readonly next: (numId: string, level: number) => string;
}

const BULLET = '• ';
const LEVELS = 9;

/** Reads `word/numbering.xml`; an empty text gives a document without lists. */
export function readNumbering(xml: string, limits: ReadLimits): Numbering {
  const { listOf, levels } = readLists(xml, limits);
  const counts = new Map<string, number[]>();
  return {
    next(numId, level) {
      const list = listOf.get(numId);
      const own = levels.get(`${list ?? ''}/${level}`);
      if (list === undefined || own === undefined || level >= LEVELS) return '';
      if (own.format === 'bullet') return BULLET;
      if (own.format === 'none') return '';
      const count = counts.get(list) ?? [];
      counts.set(list, count);
      count[level] = (count[level] ?? own.start - 1) + 1;
      count.length = level + 1;
      const label = own.text.replace(/%([1-9])/gu, (_, digit: string) => {
        const at = Number(digit) - 1;
        const other = levels.get(`${list}/${at}`);
        return formatNumber(count[at] ?? other?.start ?? 1, other?.format ?? 'decimal');
      });
      return label === '' ? '' : `${label} `;
    },
  };
}

interface Lists {
  /** Abstract list of each list. */
  readonly listOf: ReadonlyMap<string, string>;
  /** Levels by "list/level". */
  readonly levels: ReadonlyMap<string, Level>;
}

function readLists(xml: string, limits: ReadLimits): Lists {
  const listOf = new Map<string, string>();
  const levels = new Map<string, Level>();
  let list = '';
  let num = '';
  let level = '';
  const change = (look: Partial<Level>): void => {
    const before = levels.get(level) ?? { start: 1, format: 'decimal', text: '' };
    levels.set(level, { ...before, ...look });
  };
  readXml(
    xml,
    {
      open(name, attributes) {
        const value = attribute(attributes, 'val') ?? '';
        if (name === 'abstractNum') list = attribute(attributes, 'abstractNumId') ?? '';
        else if (name === 'num') num = attribute(attributes, 'numId') ?? '';
        else if (name === 'abstractNumId' && num !== '') listOf.set(num, value);
        else if (name === 'lvl') level = `${num === '' ? list : ''}/${attribute(attributes, 'ilvl') ?? ''}`;
        else if (num !== '') return;
        else if (name === 'start') change({ start: Number(value) || 0 });
        else if (name === 'numFmt') change({ format: value });
        else if (name === 'lvlText') change({ text: value });
      },
      close: () => undefined,
    },
    limits,
  );
  return { listOf, levels };
}
