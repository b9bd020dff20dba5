import {
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
} from 'react';
import type { Point } from '../../lib/box.ts';
import {
  commit,
  withAlsoSelected,
  withFilter,
  withSelected,
  withSetting,
} from '../../state/explorerStore.ts';
import { hover, type Hovered } from '../../state/interactionStore.ts';
import type { Selected } from '../../state/selected.ts';
import { useHoverEnd } from '../../ui/useHoverEnd.ts';
import { linkSteps, nodeByKey, readingOrder } from './keys.ts';
import type { PlacedNetwork } from './place.ts';
import type { NetworkSeries } from './series.ts';
import { toggleOpened } from './settings.ts';

/** What the pointer or the keyboard is on. */
export interface Target extends Point {
  /** A node; for a pair, the one that the keyboard is on. */
  readonly node: number;
  readonly pair: { readonly from: number; readonly to: number } | null;
}

/** What the keyboard has brought about, to be put into words for screen readers. */
export type Announced =
  | { readonly kind: 'node'; readonly id: string; readonly place: number; readonly of: number }
  | {
      readonly kind: 'link';
      readonly from: string;
      readonly to: string;
      /** Which of the pair's ties; null for its acts. */
      readonly relation: number | null;
      readonly place: number;
      readonly of: number;
    }
  | {
      readonly kind: 'opened' | 'folded';
      readonly id: string;
      readonly members: number;
    };

/** Pointer and keyboard on the map: hover, select, filter, open, and the arrows' roving node. */
export function useNetworkGestures(series: NetworkSeries, placed: PlacedNetwork) {
  const [cursorId, setCursorId] = useState<string | null>(null);
  const [focused, setFocused] = useState(false);
  const [held, setHeld] = useState<(Target & { readonly fold: string }) | null>(null);
  // Nodes have other numbers once an organisation is opened or folded.
  const target = held?.fold === series.choices.open ? held : null;
  const [told, setTold] = useState<Hovered | null>(null);
  useHoverEnd(told);
  /** Place among the lines of the node that C walks; null: on the node itself. */
  const [step, setStep] = useState<number | null>(null);
  const [announced, setAnnounced] = useState<Announced | null>(null);

  const idOf = (node: number): string => placed.nodes[node]?.id ?? '';
  const found = placed.nodes.findIndex(({ id }) => id === cursorId);
  const cursor = found >= 0 ? found : (series.chosen[0] ?? 0);

  const tell = (next: Hovered | null): void => {
    setTold(next);
    hover(next);
  };
  const showNode = (node: number): void => {
    const { x = 0, y = 0 } = placed.nodes[node] ?? {};
    setHeld({ node, pair: null, x, y, fold: series.choices.open });
    tell({ kind: 'actor', id: idOf(node) });
  };
  const showPair = (node: number, from: number, to: number, at: Point): void => {
    setHeld({ node, pair: { from, to }, x: at.x, y: at.y, fold: series.choices.open });
    tell({ kind: 'pair', from: idOf(from), to: idOf(to) });
  };
  const clear = (): void => {
    setHeld(null);
    tell(null);
  };
  const moveTo = (node: number): void => {
    setCursorId(idOf(node));
    setStep(null);
    showNode(node);
    const order = readingOrder(placed.nodes);
    const place = order.findIndex(({ number }) => number === node) + 1;
    setAnnounced({ kind: 'node', id: idOf(node), place, of: order.length });
  };
  const select = (selected: Selected, also: boolean): void =>
    commit(also ? withAlsoSelected(selected) : withSelected(selected));
  const selectedOf = (at: Pick<Target, 'node' | 'pair'>): Selected =>
    at.pair
      ? { kind: 'pair', from: idOf(at.pair.from), to: idOf(at.pair.to) }
      : { kind: 'record', id: idOf(at.node) };
  const toggle = (node: number): void => {
    const opened = series.network.graph.nodes[node];
    if (!opened || opened.openable.length === 0) return;
    commit(withSetting('network', 'open', toggleOpened(series.choices.open, opened.id)));
    setAnnounced({
      kind: opened.opened ? 'folded' : 'opened',
      id: opened.id,
      members: opened.openable.length,
    });
  };
  /** C: the next act or tie of the node, round the clock. */
  const nextLink = (way: 1 | -1): void => {
    const steps = linkSteps(placed, cursor);
    if (steps.length === 0) return;
    const next =
      step === null
        ? way === 1
          ? 0
          : steps.length - 1
        : (step + way + steps.length) % steps.length;
    const link = steps[next];
    const centre = placed.nodes[cursor];
    if (!link || !centre) return;
    setStep(next);
    showPair(cursor, link.from, link.to, centre);
    setAnnounced({
      kind: 'link',
      from: idOf(link.from),
      to: idOf(link.to),
      relation: link.relation,
      place: next + 1,
      of: steps.length,
    });
  };

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = nodeByKey(placed, cursor, event.key);
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (next !== null) moveTo(next);
    else if (key === 'Enter') {
      select(
        selectedOf(step !== null && target ? target : { node: cursor, pair: null }),
        event.shiftKey,
      );
    } else if (key === 'f') commit(withFilter({ actor: [idOf(cursor)] }));
    else if (key === 'o' || key === '+' || key === '-') toggle(cursor);
    else if (key === 'c') nextLink(event.shiftKey ? -1 : 1);
    else if (key === 'Escape' && step !== null) moveTo(cursor);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onPointerOver = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.pointerType === 'touch') return;
    const at = targetAt(event, cursor);
    if (!at) clear();
    else if (at.pair) showPair(at.node, at.pair.from, at.pair.to, at);
    else showNode(at.node);
  };
  const onClick = (event: MouseEvent<SVGSVGElement>): void => {
    const opener = dataOf(event.target, 'open');
    if (opener !== null) {
      toggle(Number(opener));
      return;
    }
    const at = targetAt(event, cursor);
    if (!at) return;
    if (!at.pair) setCursorId(idOf(at.node));
    select(selectedOf(at), event.shiftKey);
  };
  return {
    target,
    cursor,
    focused,
    announced,
    handlers: {
      onKeyDown,
      onPointerOver,
      onClick,
      onPointerLeave: clear,
      onFocus: (event: FocusEvent<SVGSVGElement>): void => {
        // A click focuses too; only the keyboard gets the ring and the note.
        if (!event.currentTarget.matches(':focus-visible')) return;
        setFocused(true);
        moveTo(cursor);
      },
      onBlur: (): void => {
        setFocused(false);
        setStep(null);
        clear();
      },
    },
  };
}

function dataOf(target: EventTarget, name: 'node' | 'pair' | 'open'): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest(`[data-${name}]`)?.getAttribute(`data-${name}`) ?? null;
}

function targetAt(event: MouseEvent<SVGSVGElement>, cursor: number): Target | null {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  const at = { x: event.clientX - left, y: event.clientY - top };
  const node = dataOf(event.target, 'node');
  if (node !== null) return { node: Number(node), pair: null, ...at };
  const pair = dataOf(event.target, 'pair');
  const [from, to] = (pair ?? '').split('-').map(Number);
  if (pair === null || from === undefined || to === undefined) return null;
  return { node: cursor, pair: { from, to }, ...at };
}
