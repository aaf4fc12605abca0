// Who sends something to a thread counts it in memory both share; the thread knows in the midst of long work that it waits.

/** Number of messages sent to a thread. */
export type Sent = Int32Array<SharedArrayBuffer>;

export function noneSent(): Sent {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** To be called once the message is posted: one that cannot be is never heard. */
export function countSent(sent: Sent): void {
  Atomics.add(sent, 0, 1);
}

let [toThisThread, heard] = [noneSent(), 0];

/** What is sent to this thread is counted there; without this, nothing ever waits. */
export function countedIn(sent: Sent): void {
  [toThisThread, heard] = [sent, 0];
}

/** To be called with each message this thread hears. */
export function hear(): void {
  heard = (heard + 1) | 0;
}

/** True when something was sent to this thread that it has not heard yet. */
export function isWaiting(): boolean {
  return Atomics.load(toThisThread, 0) !== heard;
}
