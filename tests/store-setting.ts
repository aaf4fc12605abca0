/** What the stores of a notes folder are opened with in tests; `heard` is what they reported. */
export function storeSetting(clock = () => new Date()) {
  const heard: string[] = [];
  return { clock, report: (message: string) => void heard.push(message), parser: 'p1', heard };
}
