import { gridMarks } from "./grid-layout";
import { gridIcons, gridWords, type GridWords } from "./grid-words";
import { Icon } from "./icon";

/** What the marks of the grid mean. */
export function GridLegend({ words = gridWords, label = "Legenda" }: { words?: GridWords; label?: string }) {
  return (
    <ul className="legenda" aria-label={label}>
      {gridMarks.map((mark) => (
        <li key={mark} className={`m-${mark}`}>
          <Icon name={gridIcons[mark]} />
          {words[mark].legend}
        </li>
      ))}
    </ul>
  );
}
