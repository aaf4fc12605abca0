// In: what a script is about to do. Out: one line for the person at the terminal, or an error meant for them.

/** Tells the person at the terminal one thing the scripts do; what is already there is not mentioned. */
export function say(message) {
  console.log(`tre: ${message}`);
}

/** A set-up step that cannot go on; its message says what the person can do about it and needs no stack. */
export class SetupError extends Error {
  name = 'SetupError';
}

/** What to print of an error: the message alone where it was written for people, the stack otherwise. */
export function explain(error) {
  if (error instanceof SetupError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
