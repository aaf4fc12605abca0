// Words of respect before a name. They never belong to a title.
import { listed, phraseTable, type PhraseTable } from '../phrases';

/** `comrade` is used of officials almost only; `plain` of anybody; `plural` opens a list. */
export type HonorificKind = 'comrade' | 'plain' | 'plural';

/** Honorifics with their kind. */
export const honorifics: PhraseTable<HonorificKind> = phraseTable<HonorificKind>([
  ...listed<HonorificKind>('đồng chí | đ c', 'comrade'),
  ...listed<HonorificKind>(
    'ông | bà | ngài | anh | chị | cụ | vị | quý ông | quý bà | cô | chú | bác | nhà lãnh đạo',
    'plain',
  ),
  ...listed<HonorificKind>(
    'các đồng chí | các đ c | các ông | các bà | các vị | các ngài | hai đồng chí | các ông bà',
    'plural',
  ),
]);
