/** Words with `<b>…</b>` in them, as messages write the number of a count; nothing else is markup. */
export function Emphasised({ text }: { readonly text: string }): React.JSX.Element {
  const parts = text.split(/<b>(.*?)<\/b>/u);
  return <>{parts.map((part, index) => (index % 2 === 1 ? <b key={index}>{part}</b> : part))}</>;
}
