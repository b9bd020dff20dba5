/**
 * Makes an embed's first picture answer, before the record and all other code have come: it takes
 * the address's period, and its brush moves window and sentence. The app takes over from there.
 */
import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import figures from 'virtual:picture-figures';
import { currentState, restore, withFilter } from '../state/explorerStore.ts';
import { firstPaint, makeFirstPaintLive } from '../ui/firstPaint.ts';
import './svgTabIndex.ts';
import { askedPeriod } from './askedPeriod.ts';
import {
  PictureAxis,
  PictureHead,
  PictureShade,
  PictureVeil,
  pictureTime,
} from './LivePicture.tsx';
import { periodSums, type Period } from './pictureFigures.ts';

/** A place of its own among a drawing's parts. */
function groupIn(parent: Element): SVGGElement {
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  parent.append(group);
  return group;
}

/** Draws what follows the period into the picture's places. */
function draw(picture: HTMLElement): readonly Root[] {
  const { extent } = figures;
  const time = pictureTime(extent);
  const roots: Root[] = [];
  const render = (place: Element, part: ReactNode): void => {
    const root = createRoot(place);
    root.render(part);
    roots.push(root);
  };
  const head = picture.querySelector('[data-picture-head]');
  if (head) render(head, <PictureHead extent={extent} sumsOf={periodSums(figures)} />);
  for (const chart of picture.querySelectorAll('[data-first-chart]')) {
    const bars = chart.querySelector('[data-bars]');
    const layers = bars?.parentElement;
    const size = bars?.closest('svg');
    const axis = chart.querySelector('[data-picture-axis]');
    if (!bars || !layers || !size || !axis) continue;
    const width = Number(size.getAttribute('width'));
    const height = Number(size.getAttribute('height'));
    const shade = groupIn(layers);
    layers.prepend(shade);
    const veil = groupIn(layers);
    bars.after(veil);
    render(shade, <PictureShade {...{ extent, time, width, height }} />);
    render(veil, <PictureVeil {...{ extent, time, width, height }} />);
    render(axis, <PictureAxis {...{ extent, time, width }} />);
  }
  return roots;
}

/** Resolves once no pointer holds anything in the picture any more. */
function restOf(picture: HTMLElement): () => Promise<void> {
  let held = false;
  let released = (): void => undefined;
  picture.addEventListener('pointerdown', () => {
    held = true;
  });
  for (const end of ['pointerup', 'pointercancel']) {
    addEventListener(end, () => {
      held = false;
      released();
    });
  }
  return () =>
    new Promise((resolve) => {
      if (held) released = resolve;
      else resolve();
    });
}

function makeLive(picture: HTMLElement, period: Period): void {
  restore(withFilter(period)(currentState()));
  const roots = draw(picture);
  picture.inert = false;
  // The way to the whole page, which takes the state along, is the app's.
  for (const footer of picture.querySelectorAll('footer')) footer.inert = true;
  makeFirstPaintLive({
    atRest: restOf(picture),
    end: () => {
      for (const root of roots) root.unmount();
    },
  });
  // It is what was asked for, now.
  delete document.documentElement.dataset['asked'];
}

const picture = firstPaint();
const period = askedPeriod(location.search);
// Where the app has come first it is there already; where nothing passes it says what could be widened.
const first = picture !== null && !document.getElementById('root')?.firstChild;
if (first && period && periodSums(figures)(period).incidents > 0) makeLive(picture, period);
// It is no picture of what was asked for.
else if (document.documentElement.dataset['asked']) document.documentElement.dataset['asked'] = '';
