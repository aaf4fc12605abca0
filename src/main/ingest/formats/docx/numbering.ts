// Word counts its lists itself: the numbers ("Điều 3.") stand in no paragraph, but how they count stands in a part of its own.
import type { ReadLimits } from '../../limits';
import type { ListLevel, Lists } from '../office/list-counter';
import { attribute, readXml } from '../packed/xml';

/** Reads `word/numbering.xml`; an empty text gives a document without lists. */
export function readNumbering(xml: string, limits: ReadLimits): Lists {
  const listOf = new Map<string, string>();
  const levels = new Map<string, ListLevel>();
  const restarts = new Map<string, number>();
  let list = '';
  let num = '';
  let level = '';
  let overridden = '';
  const change = (look: Partial<ListLevel>): void => {
    const before = levels.get(level) ?? { start: 1, format: 'decimal', text: '' };
    levels.set(level, { ...before, ...look });
  };
  const changeBy = (name: string, value: string): void => {
    if (name === 'start') change({ start: Number(value) || 0 });
    else if (name === 'numFmt') change({ format: value });
    else if (name === 'lvlText') change({ text: value });
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
        else if (name === 'lvlOverride') overridden = `${num}/${attribute(attributes, 'ilvl') ?? ''}`;
        else if (name === 'startOverride') restarts.set(overridden, Number(value) || 0);
        else if (num === '') changeBy(name, value);
      },
      close: () => undefined,
    },
    limits,
  );
  return { listOf, levels, restarts };
}
