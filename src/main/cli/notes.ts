import { UsageError } from './arguments';

export function runNotes(): Promise<number> {
  throw new UsageError('notes');
}
