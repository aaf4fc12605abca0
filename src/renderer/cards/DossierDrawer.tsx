/** Everything the library knows of one official; drawn while the store's drawer names one. */
export function DossierDrawer(): React.JSX.Element | null {
  return null;
}
