/** English words of `reader/`. */
export const readerEn = { closePane: 'Close pane' } as const;
