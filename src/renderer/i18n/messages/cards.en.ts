/** English words of `cards/`. */
export const cardsEn = { openDossier: 'Open dossier' } as const;
