import { useEffect, useId, useRef, useState } from 'react';
import { useLaterTexts } from '../i18n/laterTexts.ts';
import { FIGURE_MARGIN, type Figure } from '../export/figureSvg.ts';
import { isTable } from '../views/frameSettings.ts';
import type { ViewDefinition, ViewInput } from '../views/types.ts';
import { dataFiles } from './dataFiles.ts';
import { drawingParts } from './drawingParts.ts';
import { FileButtons } from './FileButtons.tsx';
import { FileOutcome } from './FileOutcome.tsx';
import { pictureFiles } from './pictureFiles.ts';
import { SCALES } from './rasterise.ts';
import { Still } from './Still.tsx';
import { useFiles } from './useFiles.ts';
import { factsHere } from './factsHere.ts';
import { viewFileName } from './viewFacts.ts';
import { NotDrawn, viewFigure } from './viewFigure.ts';
import styles from './Downloads.module.css';

/** Widths that a picture is drawn for besides the screen's: a phone, a column of text, a page. */
const WIDTHS = [400, 640, 1000] as const;

export interface DownloadPanelProps {
  readonly definition: ViewDefinition;
  readonly input: ViewInput;
  /** The element that the view is drawn in. */
  readonly drawing: () => Element | null;
  /** Where the whole page is, if another than the one that is open: an embed's, which has no paper of its own. */
  readonly page?: URL;
  /** Closes the panel. */
  readonly close: () => void;
  readonly onShown: () => void;
}

/** Everything that can be taken away from a view, in the state that it is in. */
export function DownloadPanel(props: DownloadPanelProps) {
  const { definition, input, drawing, page, close, onShown } = props;
  const texts = useLaterTexts();
  const { downloads } = texts.messages;
  const { format } = texts;
  const id = useId();
  const [width, setWidth] = useState<number | null>(null);
  const [scale, setScale] = useState<(typeof SCALES)[number]>(2);
  const [raw, setRaw] = useState(false);
  const stillRef = useRef<HTMLDivElement>(null);
  const { state, save } = useFiles();
  useEffect(onShown, [onShown]);

  const screen = Math.round(drawing()?.getBoundingClientRect().width ?? 0);
  // A table is no picture: the chart is drawn beside the page.
  const apart = width ?? (isTable(input.state, definition.id) ? screen : null);
  const whole = (width ?? screen) + 2 * FIGURE_MARGIN;
  const facts = () => factsHere(definition, input, texts, page);
  const draw = async (): Promise<Figure> => {
    const summarise = await definition.summary.fetch();
    const still = apart === null ? null : stillRef.current;
    const drawn = apart === null ? drawing() : (still?.querySelector('[data-drawing]') ?? null);
    if (!drawn) throw new NotDrawn();
    return viewFigure(
      drawingParts(definition.id, drawn, still ?? document),
      facts(),
      summarise(definition.series(input), texts),
      texts,
    );
  };
  const name = viewFileName(facts(), input.state.word);

  return (
    <div className={styles.panel} data-downloads={definition.id}>
      <h3>{downloads.picture}</h3>
      <p className={styles.choices}>
        <label htmlFor={`${id}w`}>{downloads.width}</label>
        <select
          id={`${id}w`}
          value={width ?? ''}
          onChange={({ target }) => setWidth(target.value === '' ? null : Number(target.value))}
        >
          <option value="">{downloads.asOnScreen(format.count(screen))}</option>
          {WIDTHS.map((one) => (
            <option key={one} value={one}>
              {downloads.pixels(format.count(one))}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}s`}>{downloads.scale}</label>
        <select
          id={`${id}s`}
          value={scale}
          onChange={({ target }) =>
            setScale(SCALES.find((one) => String(one) === target.value) ?? 2)
          }
        >
          {SCALES.map((one) => (
            <option key={one} value={one}>
              {downloads.times(one, format.count(one * whole))}
            </option>
          ))}
        </select>
      </p>
      <FileButtons files={pictureFiles(name, draw, scale, texts)} onSave={save} />
      <h3>{downloads.data}</h3>
      <FileButtons files={dataFiles(definition, input, name, facts, raw, texts)} onSave={save} />
      <label className={styles.raw}>
        <input type="checkbox" checked={raw} onChange={({ target }) => setRaw(target.checked)} />
        {downloads.raw}
      </label>
      {page === undefined && (
        <>
          <h3>{downloads.paper}</h3>
          <ul className={styles.files}>
            <li>
              <button
                type="button"
                onClick={() => {
                  close();
                  window.print();
                }}
              >
                <strong>{downloads.print}</strong> <span>{downloads.printNote}</span>
              </button>
            </li>
          </ul>
        </>
      )}
      <FileOutcome state={state} />
      {apart !== null && (
        <Still ref={stillRef} definition={definition} input={input} width={apart} />
      )}
    </div>
  );
}
