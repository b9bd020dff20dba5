import type { Camp } from '../domain/vocabulary.ts';
import { campShape } from '../viz/campShape.ts';
import { hueOfCamp, markColour } from '../viz/palette.ts';

interface CampMarkProps {
  readonly camp: Camp;
  /** Side, in CSS pixels. */
  readonly size: number;
  /** A dot on the screen, else a square. */
  readonly round?: boolean;
  readonly className?: string | undefined;
}

/** A camp's mark beside words: on the screen in its hue, on paper in its shape too. */
export function CampMark({ camp, size, round = false, className }: CampMarkProps) {
  const hue = hueOfCamp(camp);
  const style = { fill: markColour(hue) };
  return (
    <svg width={size} height={size} className={className} aria-hidden="true">
      <rect
        data-screen-only=""
        width={size}
        height={size}
        rx={round ? size / 2 : 0}
        style={style}
      />
      <path
        data-paper-only=""
        d={campShape(hue, { x: 0, y: 0, width: size, height: size })}
        style={style}
      />
    </svg>
  );
}
