/** A drawing is kept in these units, whatever the width of the screen that it was drawn on. */
export const SIGNATURE_WIDTH = 600;
export const SIGNATURE_HEIGHT = 200;

/** A drawn signature, shown again. */
export function DrawnSignature({ path, label }: { path: string; label: string }) {
  return (
    <svg
      className="handtekening"
      viewBox={`0 0 ${SIGNATURE_WIDTH} ${SIGNATURE_HEIGHT}`}
      role="img"
      aria-label={label}
    >
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
