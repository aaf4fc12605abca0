/** English words of `notes/`. */
export const notesEn = { title: 'Notes' } as const;
