/**
 * Embeds are built over Preact, which writes the attributes of a drawing letter by letter: `tabIndex`
 * is none that SVG knows, and would leave charts and handles out of the keyboard's reach.
 */
import { options, type VNode } from 'preact';

const others: ((element: VNode) => void) | undefined = options.vnode?.bind(options);
options.vnode = (element) => {
  // First: these may give it a copy of its properties.
  others?.(element);
  if (typeof element.type !== 'string' || !('tabIndex' in element.props)) return;
  Object.assign(element.props, { tabindex: element.props.tabIndex });
  delete element.props.tabIndex;
};
