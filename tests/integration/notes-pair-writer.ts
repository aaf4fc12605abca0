// Run as a process of its own by notes-kill.test.ts, two at a time: writes on the one note there is, and says what is safe.
import { readdirSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { NoteStore } from '../../src/main/notes/note-store';
import { storeSetting } from '../store-setting';

const [, , dir = '', name = ''] = process.argv;

async function write(): Promise<never> {
  const store = await NoteStore.open(dir, storeSetting());
  for (let count = 0; ; count += 1) {
    for (const file of readdirSync(dir)) if (file.endsWith('.jsonld')) await store.reload(join(dir, file));
    const [note] = store.all().filter(({ otherOf }) => otherOf === null);
    const word = `${name}-${count}`;
    store.update(note?.id ?? '', { comment: `${note?.comment ?? ''} ${word}` });
    await store.flush();
    writeSync(1, `${word}\n`);
  }
}

void write();
