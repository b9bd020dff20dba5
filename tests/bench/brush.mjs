/**
 * Brush steps in the built app: from the pointer's event until the changed views are painted.
 * The event comes at the beginning of a frame, as browsers hand over pointer moves, so that the
 * figure is the work of the step and not the wait for the next frame.
 */
import { openTimed } from './inFrame.mjs';
import { spread } from './statistics.mjs';

/** Runs in the page: drags a window across the chart, one bin a step. */
async function dragAcross() {
  const chart = [...document.querySelectorAll('[data-view="casualties"] svg')].at(-1);
  const box = chart.getBoundingClientRect();
  const [left, right] = [box.left + 104, box.right - 16];
  const y = box.bottom - 40;
  const fire = (type, x) =>
    chart.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        clientX: x,
        clientY: y,
        pointerId: 1,
        isPrimary: true,
        button: 0,
        buttons: 1,
      }),
    );
  const painted = () => inFrame(() => undefined);
  // The pointer is made up: the browser has none to capture.
  chart.setPointerCapture = () => undefined;
  const state = () =>
    ['casualties', 'diplomacy', 'network'].map(
      (id) =>
        document.querySelector(`[data-view="${id}"]`).innerHTML.length +
        document.querySelector(`[data-view="${id}"]`).textContent,
    );
  const step = (right - left) / 60;
  fire('pointerdown', left + step / 2);
  fire('pointermove', left + step * 1.5);
  await painted();
  await painted();
  const times = [];
  let changed = 0;
  const positions = [];
  for (let bin = 2; bin < 60; bin += 1) positions.push(bin);
  for (let bin = 58; bin > 1; bin -= 1) positions.push(bin);
  for (const bin of positions) {
    const before = state();
    times.push(await inFrame(() => fire('pointermove', left + step * (bin + 0.5))));
    const after = state();
    if (before.every((text, index) => text !== after[index])) changed += 1;
  }
  fire('pointerup', left + step * 2);
  return { times, changed };
}

/** @returns a line with median and p95 */
export async function measureBrush(browser, url, slowdown) {
  const page = await openTimed(browser, url, slowdown);
  const { times, changed } = await page.evaluate(dragAcross);
  await page.context().close();
  if (changed < times.length / 2)
    throw new Error(`only ${changed} of ${times.length} steps changed all three views`);
  return spread(times);
}
