import { iconShapes } from "./icon-shapes";

/** All signs once a page, unseen; `Icon` points into it. The root layout places it. */
export function IconSprite() {
  return (
    <svg width="0" height="0" aria-hidden="true" style={{ position: "absolute" }}>
      <defs>
        {Object.entries(iconShapes).map(([name, shape]) => (
          <symbol key={name} id={`i-${name}`} viewBox="0 0 24 24">
            {shape}
          </symbol>
        ))}
      </defs>
    </svg>
  );
}
