// Run as a process of its own by corrections-kill.test.ts: makes corrections without end and says which are safe.
import { writeSync } from 'node:fs';
import { CorrectionStore } from '../../src/main/corrections/correction-store';
import { storeSetting } from '../store-setting';

const [, , dir = '', round = '0'] = process.argv;

async function write(): Promise<never> {
  const store = await CorrectionStore.open(dir, storeSetting());
  for (let count = 0; ; count += 1) {
    const printed = `${round}-${count}`;
    store.apply([{ kind: 'same-person', person: `a-${printed}`, printed, value: 'b' }]);
    await store.flush();
    writeSync(1, `${printed}\n`);
  }
}

void write();
