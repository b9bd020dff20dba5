import type { ViewDefinition } from '../views/types.ts';
import { hasTimeAxis } from './Still.tsx';

/**
 * The elements that make a view's picture, from the top: its drawing and the time axis, which
 * stands below the casualties and above the acts.
 * @param drawing where the view is drawn; @param within where its axis is looked for
 */
export function drawingParts(
  view: ViewDefinition['id'],
  drawing: Element,
  within: ParentNode,
): Element[] {
  const { width } = drawing.getBoundingClientRect();
  const axis = hasTimeAxis(view, width) ? within.querySelector('[data-time-axis]') : null;
  if (!axis) return [drawing];
  return view === 'casualties' ? [drawing, axis] : [axis, drawing];
}
