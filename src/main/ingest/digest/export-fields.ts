// Fields of an export of a press database, as codes ("HD  …", "PD  12 March 2020") or as words ("LENGTH: 320 words").

/** What a line of an export tells, and what stands in it. */
export interface ExportField {
  readonly name: 'title' | 'byline' | 'day' | 'paper' | 'lang' | 'story' | 'furniture';
  readonly value: string;
}

const coded: Readonly<Record<string, ExportField['name']>> = {
  HD: 'title',
  BY: 'byline',
  PD: 'day',
  SN: 'paper',
  LA: 'lang',
  LP: 'story',
  TD: 'story',
};
const code =
  /^(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|ART|CO|IN|NS|RE|IPC|IPD|PUB|CT|RF|AN|CX|CLM)(?:\s{2,}|\t+|$)\s*(.*)$/su;

const worded: Readonly<Record<string, ExportField['name']>> = {
  HEADLINE: 'title',
  TITLE: 'title',
  BYLINE: 'byline',
  AUTHOR: 'byline',
  LANGUAGE: 'lang',
  BODY: 'story',
  'FULL TEXT': 'story',
  'PUBLICATION DATE': 'day',
  'PUBLICATION TITLE': 'paper',
};
const word =
  /^(HEADLINE|TITLE|BYLINE|AUTHOR|SECTION|LENGTH|DATELINE|HIGHLIGHT|GRAPHIC|LOAD-DATE|LANGUAGE|PUBLICATION[- ]TYPE|PUBLICATION DATE|PUBLICATION TITLE|JOURNAL[- ]CODE|SUBJECT|PERSON|COMPANY|COUNTRY|STATE|CITY|GEOGRAPHIC|INDUSTRY|TICKER|CLASSIFICATION|DOCUMENT TYPE|DOCUMENT ID|PRO-?QUEST DOCUMENT ID|BODY|FULL TEXT|COPYRIGHT|ISSN|PUBLISHER|DATABASE|LAST UPDATED)\s*:\s*(.*)$/su;

/** The field a line of an export begins with; `null` for a line of the story. */
export function fieldOf(words: string): ExportField | null {
  const [, short, told = ''] = code.exec(words) ?? [];
  if (short !== undefined) return { name: coded[short] ?? 'furniture', value: told };
  const [, long, value = ''] =
    word.exec(words.slice(0, LONGEST).replace(/^[^:\n]{2,24}:/u, (name) => name.toUpperCase())) ?? [];
  if (long === undefined) return null;
  return { name: worded[long] ?? 'furniture', value: words.slice(words.length - value.length) };
}

const LONGEST = 400;

const vietnamese: Readonly<Record<string, ExportField['name']>> = {
  'tiêu đề': 'title',
  'tên bài': 'title',
  'tác giả': 'byline',
  ngày: 'day',
  'ngày đăng': 'day',
  'ngày xuất bản': 'day',
  nguồn: 'paper',
  báo: 'paper',
  'tên báo': 'paper',
  'nội dung': 'story',
  'toàn văn': 'story',
};
const vietnameseName =
  /^(tiêu đề|tên bài|tác giả|ngày(?: đăng| xuất bản)?|nguồn|(?:tên )?báo|nội dung|toàn văn|chuyên mục|trang|số (?:từ|báo)|url|link|đường dẫn|ngôn ngữ|từ khóa|tóm tắt)\s*[:：]\s*(.*)$/isu;

/** The field of a Vietnamese press database; also a line of a story may begin as one. */
export function vietnameseField(words: string): ExportField | null {
  const [, name = '', value = ''] = vietnameseName.exec(words.slice(0, LONGEST)) ?? [];
  return name === ''
    ? null
    : { name: vietnamese[name.toLowerCase()] ?? 'furniture', value: words.slice(words.length - value.length) };
}

/** True for the line that opens an article there: its headline. */
export function opensVietnamese(words: string): boolean {
  const field = vietnameseField(words);
  return field !== null && field.name === 'title' && field.value !== '';
}

/** The fields of lines in order; those in Vietnamese only where they follow each other from the headline on. */
export function fieldsOf(all: readonly string[]): readonly (ExportField | null)[] {
  let isHead = false;
  return all.map((words) => {
    isHead = isHead || opensVietnamese(words);
    const own = isHead ? vietnameseField(words) : null;
    isHead = own !== null && own.name !== 'story';
    return own ?? fieldOf(words);
  });
}
