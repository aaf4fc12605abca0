// What the help sheet tells of the query language: an example and the key of its explanation, by subject.

/** One line of the help: the window has the words for `key` under `queryHelp`. */
export interface QueryExample {
  readonly key: QueryHelpKey;
  readonly group: QueryHelpGroup;
  /** What is typed, by language; a click may put it into the search field. */
  readonly vi: string;
  readonly en: string;
}

/** Subjects of the help, in the order they are shown. */
export const queryHelpGroups = ['words', 'fields', 'time'] as const;
export type QueryHelpGroup = (typeof queryHelpGroups)[number];

/** Every explanation the window must have words for. */
export const queryHelpKeys = [
  'words',
  'marks',
  'noMarks',
  'phrase',
  'near',
  'or',
  'not',
  'group',
  'prefix',
  'title',
  'publisher',
  'origin',
  'author',
  'official',
  'initials',
  'slogan',
  'tag',
  'note',
  'path',
  'before',
  'after',
  'on',
  'several',
  'everywhere',
] as const;
export type QueryHelpKey = (typeof queryHelpKeys)[number];

/** Examples in the order they are shown; every one is read without anything odd. */
export const queryHelp: readonly QueryExample[] = [
  { key: 'words', group: 'words', vi: 'hội nghị ngoại giao', en: 'hội nghị ngoại giao' },
  { key: 'marks', group: 'words', vi: 'hòa bình', en: 'hòa bình' },
  { key: 'noMarks', group: 'words', vi: 'doi ngoai', en: 'doi ngoai' },
  { key: 'phrase', group: 'words', vi: '"đối ngoại nhân dân"', en: '"đối ngoại nhân dân"' },
  { key: 'near', group: 'words', vi: '"hợp tác biển"~3', en: '"hợp tác biển"~3' },
  { key: 'or', group: 'words', vi: 'ASEAN OR APEC', en: 'ASEAN OR APEC' },
  { key: 'not', group: 'words', vi: 'họp -báo', en: 'họp -báo' },
  { key: 'group', group: 'words', vi: 'hợp tác (biển OR đảo)', en: 'hợp tác (biển OR đảo)' },
  { key: 'prefix', group: 'words', vi: 'ngoại*', en: 'ngoại*' },
  { key: 'title', group: 'fields', vi: 'tiêu đề:"hội nghị"', en: 'title:"hội nghị"' },
  { key: 'publisher', group: 'fields', vi: 'nguồn:"Nhân Dân"', en: 'publisher:"Nhân Dân"' },
  { key: 'origin', group: 'fields', vi: 'theo:TTXVN', en: 'origin:TTXVN' },
  { key: 'author', group: 'fields', vi: 'tác giả:"Hà Văn"', en: 'author:"Hà Văn"' },
  { key: 'official', group: 'fields', vi: 'nhân vật:"nguyen phu trong"', en: 'official:"nguyen phu trong"' },
  { key: 'initials', group: 'fields', vi: 'nhân vật:"Nguyễn P. Trọng"', en: 'official:"Nguyễn P. Trọng"' },
  { key: 'slogan', group: 'fields', vi: 'phương châm:"cây tre"', en: 'slogan:"cây tre"' },
  { key: 'tag', group: 'fields', vi: 'nhãn:"cần đọc lại"', en: 'tag:"to read again"' },
  { key: 'note', group: 'fields', vi: 'ghi chú:"hỏi lại"', en: 'note:"ask again"' },
  { key: 'path', group: 'fields', vi: 'tệp:2021', en: 'path:2021' },
  { key: 'before', group: 'time', vi: 'trước:12/2021', en: 'before:12/2021' },
  { key: 'after', group: 'time', vi: 'sau:14-12-2021', en: 'after:14-12-2021' },
  { key: 'on', group: 'time', vi: 'ngày:2021', en: 'on:2021' },
  {
    key: 'several',
    group: 'fields',
    vi: 'nguồn:("Nhân Dân" OR "Tuổi Trẻ")',
    en: 'publisher:("Nhân Dân" OR "Tuổi Trẻ")',
  },
  { key: 'everywhere', group: 'words', vi: 'hợp tác trong:"tất cả"', en: 'hợp tác in:all' },
];
