// Word 97-2003: how its lists count. Source: [MS-DOC] 2.9.201 (PlfLst), 2.9.147 (LSTF), 2.9.150 (LVL), 2.9.200 (PlfLfo).
import type { ListLevel, Lists } from '../office/list-counter';
import type { DocLayout } from './fib';

const DEFINITION = 28;
const LEVEL_HEAD = 28;
const LIST = 16;
const LEVELS = 9;
const OVERRIDE = 8;
const NOT_OVERRIDDEN = 0xffffffff;

const formats: ReadonlyMap<number, string> = new Map([
  [1, 'upperRoman'],
  [2, 'lowerRoman'],
  [3, 'upperLetter'],
  [4, 'lowerLetter'],
  [22, 'decimalZero'],
  [23, 'bullet'],
  [255, 'none'],
]);

/** Reads the lists of a document from its table stream; what is cut off counts as if it were not there. */
export function readDocLists(table: Buffer, { listDefinitions, lists }: DocLayout): Lists {
  const definitions = table.subarray(listDefinitions.at, listDefinitions.at + listDefinitions.length);
  const levels = new Map<string, ListLevel>();
  let at = listDefinitions.at + listDefinitions.length;
  for (let from = 2; from + DEFINITION <= definitions.length; from += DEFINITION) {
    const isSimple = ((definitions[from + 26] ?? 0) & 1) !== 0;
    for (let level = 0; level < (isSimple ? 1 : LEVELS) && at + LEVEL_HEAD <= table.length; level += 1) {
      levels.set(`${definitions.readUInt32LE(from)}/${level}`, levelAt(table, at));
      at += levelSize(table, at);
    }
  }
  return { levels, ...listsIn(table.subarray(lists.at, lists.at + lists.length)) };
}

function textAt(table: Buffer, at: number): number {
  return at + LEVEL_HEAD + (table[at + 24] ?? 0) + (table[at + 25] ?? 0);
}

function levelSize(table: Buffer, at: number): number {
  const text = textAt(table, at);
  return text - at + 2 + (text + 2 <= table.length ? table.readUInt16LE(text) * 2 : 0);
}

function levelAt(table: Buffer, at: number): ListLevel {
  const text = textAt(table, at);
  const words = table.subarray(text + 2, at + levelSize(table, at)).toString('utf16le');
  return {
    start: table.readInt32LE(at),
    format: formats.get(table[at + 4] ?? 0) ?? 'decimal',
    // The place of a count is a character with the number of its level.
    text: words.replace(/\p{Cc}/gu, (mark) => (mark < '\t' ? `%${mark.charCodeAt(0) + 1}` : mark)),
  };
}

/** Paragraphs name a list by its place among all, from 1 on. */
function listsIn(all: Buffer): Pick<Lists, 'listOf' | 'restarts'> {
  const listOf = new Map<string, string>();
  const restarts = new Map<string, number>();
  const count = all.length < 4 ? 0 : Math.min(all.readUInt32LE(0), Math.floor((all.length - 4) / LIST));
  let at = 4 + count * LIST;
  for (let list = 1; list <= count; list += 1) {
    const head = 4 + (list - 1) * LIST;
    listOf.set(String(list), String(all.readUInt32LE(head)));
    at += at + 4 <= all.length && all.readUInt32LE(at) === NOT_OVERRIDDEN ? 4 : 0;
    for (let left = all[head + 12] ?? 0; left > 0 && at + OVERRIDE <= all.length; left -= 1) {
      const flags = all.readUInt32LE(at + 4);
      if ((flags & 0x10) !== 0) restarts.set(`${list}/${flags & 0xf}`, all.readInt32LE(at));
      at += OVERRIDE;
      if ((flags & 0x20) !== 0 && at + LEVEL_HEAD <= all.length) at += levelSize(all, at);
    }
  }
  return { listOf, restarts };
}
