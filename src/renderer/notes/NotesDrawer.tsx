/** The notes of the open articles or of the whole library; drawn while the store's drawer says so. */
export function NotesDrawer(): React.JSX.Element | null {
  return null;
}
