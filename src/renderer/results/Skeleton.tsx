/** Grey lines where results will be; they appear only when the wait is felt. */
export function Skeleton(): React.JSX.Element {
  return (
    <div className="skeleton" aria-hidden="true">
      {Array.from({ length: 6 }, (_, index) => (
        <div key={index}>
          <i className="title" />
          <i />
          <i className="short" />
        </div>
      ))}
    </div>
  );
}
