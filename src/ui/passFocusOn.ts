import { flushSync } from 'react-dom';

const CONTROLS = 'button, a[href], input, select, summary';
/** What a button's neighbours are looked for in. */
const REGION = 'section, [data-notice]';

/** The other controls within an element: those after the button, then those before it, nearest first. */
function neighbours(button: HTMLElement, within: Element): HTMLElement[] {
  const all = [...within.querySelectorAll<HTMLElement>(CONTROLS)];
  const at = all.indexOf(button);
  return [...all.slice(at + 1), ...all.slice(0, at).toReversed()];
}

/**
 * Does what takes the pressed button off the page. A focus on a button that goes would fall to the
 * page's start: it goes to the nearest control that is left, of the button's own chip before
 * others of its region, else to the headline. A focus elsewhere is left alone.
 */
export function passFocusOn(button: HTMLElement, remove: () => void): void {
  if (document.activeElement !== button) {
    remove();
    return;
  }
  const region = button.closest(REGION);
  const candidates: HTMLElement[] = [];
  for (let within = button.parentElement; within !== null; within = within.parentElement) {
    candidates.push(...neighbours(button, within));
    if (within === region || region === null) break;
  }
  // At once: what is left is known only once it is drawn.
  flushSync(remove);
  if (button.isConnected) return;
  const next = candidates.find((one) => one.isConnected && !one.matches(':disabled'));
  (next ?? document.querySelector<HTMLElement>('h1'))?.focus();
}
