// Command ids come in (menu, keys, palette), the handler a part of the window registered for them runs.
import { useEffect, useRef } from 'react';
import type { CommandId } from '../../shared/commands';

type Handler = () => void;

const handlers = new Map<CommandId, Handler[]>();

/** Registers what a command does while the caller lives; the newest registration wins. Returns its undoing. */
export function handleCommand(id: CommandId, handler: Handler): () => void {
  const stack = handlers.get(id) ?? [];
  handlers.set(id, [...stack, handler]);
  return () => {
    handlers.set(
      id,
      (handlers.get(id) ?? []).filter((other) => other !== handler),
    );
  };
}

/** Runs a command; false when nothing on screen handles it. */
export function run(id: CommandId): boolean {
  const handler = handlers.get(id)?.at(-1);
  handler?.();
  return handler !== undefined;
}

/** True when something on screen handles the command. */
export function canRun(id: CommandId): boolean {
  return (handlers.get(id)?.length ?? 0) > 0;
}

/** Handles a command while the component is mounted; the handler may change every render. */
export function useCommand(id: CommandId, handler: Handler): void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => handleCommand(id, () => latest.current()), [id]);
}
