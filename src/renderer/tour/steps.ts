// What the tour points at, in order; a step whose target is not on screen stands at the foot of the window.

/** One step: its words and the first of these selectors that is on screen. */
export interface TourStep {
  readonly name: 'links' | 'marks' | 'search' | 'notes';
  readonly targets: readonly string[];
}

export const tourSteps: readonly TourStep[] = [
  { name: 'links', targets: ['.gutter'] },
  { name: 'marks', targets: ['[data-tour="layers"]'] },
  { name: 'search', targets: ['[data-tour="search"]'] },
  { name: 'notes', targets: ['[data-tour="notes"]', '[data-block="paragraph"]'] },
];
