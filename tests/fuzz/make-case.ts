import { articleExtensions } from '../../src/shared/formats';
import type { Format } from '../../src/shared/article';
import { diceOf, type Dice } from './dice';
import { goodFiles, type GoodFile } from './good-files';
import { anyBytes } from './mutate/bytes';
import { anyCompound } from './mutate/compound';
import { anyMarkup } from './mutate/markup';
import { anyMime } from './mutate/mime';
import { LARGEST, type Mutations } from './mutate/mutation';
import { anyPdf } from './mutate/pdf';
import { anyPlist } from './mutate/plist';
import { anyRtf } from './mutate/rtf';
import { anyText } from './mutate/text';
import { anyZip } from './mutate/zip';
import { utf8 } from './spellings';

/** One bad file. */
export interface Case {
  readonly number: number;
  /** Format of the good file it was made of, and what that showed. */
  readonly format: Format;
  readonly kind: string;
  /** Names of the mutations, in the order they were done. */
  readonly how: readonly string[];
  /** Ending of its name: mostly that of its format. */
  readonly ending: string;
  readonly bytes: Buffer;
}

/** What is known of a format's build. */
const ofFormat: Readonly<Record<Exclude<Format, 'txt' | 'md'>, Mutations>> = {
  html: anyMarkup,
  mht: anyMime,
  webarchive: anyPlist,
  doc: anyCompound,
  docx: anyZip,
  odt: anyZip,
  rtf: anyRtf,
  pdf: anyPdf,
  epub: anyZip,
  eml: anyMime,
  msg: anyCompound,
};

const markedUp: ReadonlySet<Format> = new Set<Format>(['html', 'mht', 'eml', 'md']);
const MOST_MUTATIONS = 3;
const WRONG_NAME = 0.04;

/** The case of this number in the run of this seed: always the same bytes. Kinds of files take turns. */
export function makeCase(seed: number, number: number): Case {
  const dice = diceOf(seed, number);
  const good = goodFiles[number % goodFiles.length] ?? goodFiles[0];
  const how: string[] = [];
  let bytes = good.bytes;
  for (let left = 1 + dice.below(MOST_MUTATIONS); left > 0; left -= 1) {
    const mutation = dice.pick(mutationsFor(good, dice));
    how.push(mutation.name);
    bytes = mutation.spoil(bytes, dice).subarray(0, LARGEST);
  }
  const ending = dice.isLucky(WRONG_NAME)
    ? (articleExtensions[dice.below(articleExtensions.length)] ?? 'txt')
    : good.ending;
  return { number, format: good.format, kind: good.kind, how, ending, bytes };
}

function mutationsFor({ format, spelling = utf8 }: GoodFile, dice: Dice): Mutations {
  const throwOf = dice.below(10);
  if (throwOf < 3) return anyBytes;
  if (throwOf === 3 && markedUp.has(format)) return anyText(spelling);
  if (throwOf === 4 && markedUp.has(format)) return anyMarkup;
  return format === 'txt' || format === 'md' ? anyText(spelling) : ofFormat[format];
}
