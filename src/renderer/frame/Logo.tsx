/** Two stems of bamboo with their joints and a leaf: the mark of the program. */
export function Logo({ size = 20 }: { readonly size?: number }): React.JSX.Element {
  return (
    <svg
      className="logo"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M9 21V3M15 21V9.5M7 9h4M13 15h4" />
      <path
        d="M15 9.5c0-3 1.8-5.4 5.6-6.2.3 3.6-1.9 6.2-5.6 6.2Z"
        fill="currentColor"
        strokeWidth="1.2"
        strokeLinejoin="round"
      />
    </svg>
  );
}
