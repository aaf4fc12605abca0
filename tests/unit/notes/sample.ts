// An article written for these tests, and drafts of notes on it.
import type { NoteDraft } from '../../../src/shared/note';
import type { NotedArticle } from '../../../src/main/notes/stored-note';

/** Its text. */
export const text = [
  'Hội nghị mùa thu khai mạc',
  'Sáng 3/10, đại biểu ba miền về dự hội nghị. Ban tổ chức nói lời chào mừng.',
  'Buổi chiều là phần thảo luận về đê biển và rừng ngập mặn.',
  'Kết thúc ngày làm việc, các đoàn đi thăm bến cảng mới.',
].join('\n\n');

/** Hash of its bytes, as far as these tests care. */
export const sha = 'ab'.repeat(32);

/** The article, with what differs. */
export function article(change: Partial<NotedArticle> = {}): NotedArticle {
  return {
    bytesSha256: sha,
    part: 0,
    wordsHash: 'w1',
    paths: ['/lib/a.txt'],
    title: 'Hội nghị mùa thu khai mạc',
    text,
    ...change,
  };
}

/** A note on a passage of the article. */
export function draftOf(quote: string, comment = '', tags: readonly string[] = []): NoteDraft {
  const start = text.indexOf(quote);
  return { articleId: sha, start, end: start + quote.length, colour: 'green', comment, tags };
}

/** A clock that stands until it is moved. */
export function clockAt(iso: string) {
  let now = Date.parse(iso);
  return {
    read: (): Date => new Date(now),
    pass: (milliseconds: number): void => {
      now += milliseconds;
    },
  };
}

/** Milliseconds of a day. */
export const day = 86_400_000;
