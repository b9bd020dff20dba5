import { useId, type CSSProperties } from 'react';
import { useTexts } from '../../i18n/TextsContext.tsx';
import { barPaths, TICK, type BarLengths } from '../../viz/bar.ts';
import { BarShapes } from './BarShapes.tsx';
import { ringAt } from './place.ts';
import bars from './RowBars.module.css';
import styles from './Legend.module.css';

const WIDTH = 11;
const HEIGHT = 16;

const lengths = (part: Partial<BarLengths>): BarLengths => ({
  solid: 0,
  floor: 0,
  top: HEIGHT,
  fade: 0,
  best: null,
  cut: false,
  ...part,
});

/** The chart's own bars at the size of a swatch. */
const SWATCHES = {
  solid: lengths({ solid: HEIGHT, floor: HEIGHT }),
  pale: lengths({ floor: HEIGHT }),
  hatched: lengths({}),
  fading: lengths({ top: HEIGHT - 8, fade: 8 }),
} as const;

type Part = keyof typeof SWATCHES | 'tick' | 'ghost' | 'ring';

/** Each swatch with the words beside it. */
const FULL = [
  ['solid', 'solid'],
  ['pale', 'pale'],
  ['hatched', 'hatched'],
  ['fading', 'fading'],
  ['tick', 'tick'],
] as const;
const ONE_WORD = [
  ['solid', 'least'],
  ['pale', 'pale'],
  ['hatched', 'most'],
  ['fading', 'fading'],
  ['ghost', 'ghost'],
] as const;
const BEST = [
  ['solid', 'bestAlone'],
  ['ghost', 'ghost'],
] as const;
const PARTS = { range: FULL, best: BEST, word: ONE_WORD } as const;
const SILENT = [['ring', 'silent']] as const;

interface LegendProps {
  /** What the bars show: all claims, best alone, or one word before the full range. */
  readonly shows: 'range' | 'best' | 'word';
  /** Some bin has a ring: the word in force makes no statement there. */
  readonly silent: boolean;
}

/** How to read a bar, in ten words. */
export function Legend({ shows, silent }: LegendProps) {
  const { legend } = useTexts().messages.casualties;
  const id = useId();
  return (
    <ul className={styles.legend} aria-label={legend.name}>
      {[...PARTS[shows], ...(silent ? SILENT : [])].map(([part, key]) => {
        const [word, meaning] = legend[key];
        return (
          <li key={part}>
            <LegendSwatch part={part} id={`${id}${part}`} />
            <strong>{word}</strong> {meaning}
          </li>
        );
      })}
    </ul>
  );
}

function LegendSwatch({ part, id }: { readonly part: Part; readonly id: string }) {
  if (part === 'tick') return <TickSwatch />;
  if (part === 'ring') return <RingSwatch />;
  if (part === 'ghost') return <span aria-hidden="true" className={styles.ghost} />;
  return <Swatch part={part} id={id} />;
}

interface SwatchProps {
  readonly part: keyof typeof SWATCHES;
  readonly id: string;
}

function Swatch({ part, id }: SwatchProps) {
  const bar = { x: 0, width: WIDTH, base: HEIGHT, lengths: SWATCHES[part] };
  const hue = { '--hue': 'var(--ink-2)' } as CSSProperties;
  return (
    <svg width={WIDTH} height={HEIGHT} aria-hidden="true" style={hue}>
      <BarShapes paths={barPaths([bar])} patternId={id} level={false} />
    </svg>
  );
}

function TickSwatch() {
  return (
    <svg width={WIDTH + 5} height={HEIGHT} aria-hidden="true">
      <path className={styles.tick} strokeWidth={TICK.line} d={`M0,${HEIGHT / 2}h${WIDTH + 5}`} />
    </svg>
  );
}

function RingSwatch() {
  return (
    <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
      <path className={bars.silent} d={ringAt(WIDTH / 2, HEIGHT / 2)} />
    </svg>
  );
}
