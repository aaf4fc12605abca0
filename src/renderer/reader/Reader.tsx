/** The panes; reads everything from the store. */
export function Reader(): React.JSX.Element {
  return <main />;
}
