/**
 * Makes an embed's first picture answer, before the record and all other code have come: it takes
 * the address's period, and its brush moves window and sentence. The app takes over from there.
 */
import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import figures from 'virtual:picture-figures';
import type { Period } from '../filter/filterWindow.ts';
import { sharedTimeOf } from '../pipeline/sharedTime.ts';
import { DEFAULT_STATE } from '../state/explorer.ts';
import { currentState, restore, useExplorer, withFilter } from '../state/explorerStore.ts';
import { firstPaint, makeFirstPaintLive } from '../ui/firstPaint.ts';
import { TimeAxis } from '../ui/TimeAxis.tsx';
import { TimeWindowShade } from '../ui/TimeWindow.tsx';
import { createTimeFrame } from '../viz/timeFrame.ts';
import './svgTabIndex.ts';
import { askedPeriod } from './askedPeriod.ts';
import { periodSums, type PeriodSums } from './pictureFigures.ts';
import { PictureHead, PictureVeil } from './PictureParts.tsx';

/** A place of its own among a drawing's parts. */
function groupIn(parent: Element): SVGGElement {
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  parent.append(group);
  return group;
}

/** Draws what follows the period into the picture's places. */
function draw(picture: HTMLElement, sumsOf: (period: Period) => PeriodSums): readonly Root[] {
  const { extent } = figures;
  // A picture is never zoomed.
  const { shown, bins } = sharedTimeOf(DEFAULT_STATE, extent, null);
  const roots: Root[] = [];
  const render = (place: Element, part: ReactNode): void => {
    const root = createRoot(place);
    root.render(part);
    roots.push(root);
  };
  const head = picture.querySelector('[data-picture-head]');
  if (head) render(head, <PictureHead extent={extent} sumsOf={sumsOf} />);
  for (const chart of picture.querySelectorAll('[data-first-chart]')) {
    const bars = chart.querySelector('[data-bars]');
    const layers = bars?.parentElement;
    const size = bars?.closest('svg');
    const axis = chart.querySelector('[data-picture-axis]');
    if (!bars || !layers || !size || !axis) continue;
    // Its bars do not answer to keys yet, and the sentence says what they show.
    size.setAttribute('aria-hidden', 'true');
    const width = Number(size.getAttribute('width'));
    const height = Number(size.getAttribute('height'));
    const shade = groupIn(layers);
    layers.prepend(shade);
    const veil = groupIn(layers);
    bars.after(veil);
    const frame = createTimeFrame(width, shown);
    render(shade, <TimeWindowShade frame={frame} top={0} bottom={height} />);
    render(veil, <PictureVeil {...{ frame, bins, extent, width, height }} />);
    render(axis, <TimeAxis {...{ width, shown, bins, extent }} />);
  }
  return roots;
}

/**
 * @param signal the picture is taken away
 * @returns resolves once no pointer holds anything in the picture any more
 */
function restOf(picture: HTMLElement, signal: AbortSignal): () => Promise<void> {
  let held: number | null = null;
  let released = (): void => undefined;
  const release = (): void => {
    held = null;
    released();
  };
  picture.addEventListener(
    'pointerdown',
    ({ button, isPrimary, pointerId }) => {
      if (button === 0 && isPrimary) held = pointerId;
    },
    // Handles keep it from the axis below them.
    { capture: true, signal },
  );
  for (const end of ['pointerup', 'pointercancel'] as const) {
    addEventListener(end, ({ pointerId }) => pointerId === held && release(), { signal });
  }
  // A menu that opens may keep the end of a press to itself.
  addEventListener('contextmenu', release, { signal });
  addEventListener('pointermove', ({ buttons }) => buttons === 0 && release(), { signal });
  return () =>
    new Promise((resolve) => {
      if (held === null) resolve();
      else released = resolve;
    });
}

/** Labels are placed clear of a window's edges, which the app does: till then they give way to it. */
function hideLabels(picture: HTMLElement): () => void {
  const follow = (): void => {
    const { from, to } = currentState().filter;
    picture.toggleAttribute('data-windowed', from !== null || to !== null);
  };
  follow();
  return useExplorer.subscribe(follow);
}

function makeLive(
  picture: HTMLElement,
  period: Period,
  sumsOf: (period: Period) => PeriodSums,
): void {
  restore(withFilter(period)(currentState()));
  const roots = draw(picture, sumsOf);
  const unhide = hideLabels(picture);
  picture.inert = false;
  // The way to the whole page, which takes the state along, is the app's.
  for (const footer of picture.querySelectorAll('footer')) footer.inert = true;
  // A longer sentence may not fit until the page around is told: no bar takes room for that long.
  const page = document.documentElement;
  page.style.scrollbarWidth = 'none';
  const ended = new AbortController();
  makeFirstPaintLive({
    atRest: restOf(picture, ended.signal),
    end: () => {
      ended.abort();
      page.style.scrollbarWidth = '';
      unhide();
      for (const root of roots) root.unmount();
    },
  });
  // It is what was asked for, now.
  delete page.dataset['asked'];
}

const picture = firstPaint();
const period = askedPeriod(location.search);
const sumsOf = periodSums(figures);
// Where nothing passes the app says what could be widened.
if (picture && period && sumsOf(period).incidents > 0) makeLive(picture, period, sumsOf);
// It is no picture of what was asked for.
else if (document.documentElement.dataset['asked']) document.documentElement.dataset['asked'] = '';
