/** One rule of a style sheet. */
export interface SheetRule {
  /** What stands before its brace. */
  readonly selectors: string;
  /** What stands between its braces. */
  readonly style: string;
}

/** The rules of a style sheet, also those that stand in others (`@media`), in one pass: a page may hold braces and comments without end. */
export function rulesOf(sheet: string): readonly SheetRule[] {
  const ended = withoutComments(sheet).split('}').slice(0, -1);
  return ended.flatMap((words) => {
    const [style, selectors] = words.split('{').reverse();
    return style === undefined || selectors === undefined ? [] : [{ selectors, style }];
  });
}

/** A comment begun in a comment is part of it, one without end goes to the end. */
function withoutComments(sheet: string): string {
  const [before, ...begun] = sheet.split('/*');
  return [before, ...begun.map((words) => (words.includes('*/') ? words.slice(words.indexOf('*/') + 2) : ''))].join(
    ' ',
  );
}
