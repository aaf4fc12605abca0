// Run as a process of its own by notes-kill.test.ts: writes notes without end and says which are safe.
import { writeSync } from 'node:fs';
import { NoteStore } from '../../src/main/notes/note-store';
import { storeSetting } from '../store-setting';

const [, , dir = '', round = '0'] = process.argv;
const text = 'Đoạn một nói về đê biển.\n\nĐoạn hai nói về rừng ngập mặn ven sông.';

function article(number: number) {
  const bytesSha256 = number.toString(16).padStart(2, '0').repeat(32);
  return {
    bytesSha256,
    part: 0,
    wordsHash: `w${number}`,
    paths: [`/lib/${number}.txt`],
    title: `Bài số ${number}`,
    text,
  };
}

async function write(): Promise<never> {
  const store = await NoteStore.open(dir, storeSetting());
  for (let count = 0; ; count += 1) {
    const on = article(count % 3);
    const comment = `${round}-${count}`;
    const note = store.create(
      { articleId: on.bytesSha256, start: 0, end: 8, colour: 'rose', comment: '', tags: [] },
      on,
    );
    store.update(note.id, { comment });
    await store.flush();
    writeSync(1, `${comment}\n`);
  }
}

void write();
