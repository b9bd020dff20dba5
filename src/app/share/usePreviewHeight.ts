import { useEffect, useState, type RefObject } from 'react';
import { DIALECT, OURS } from '../../embed/hostMessages.ts';

/** Heights that embeds have told, by address and width. */
type Heights = ReadonlyMap<string, number>;

const keyOf = (address: string, width: number): string => `${width} ${address}`;

/** The height that a message tells, in our own dialect; null: it is none of that. */
function heightTold(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const told = new Map<string, unknown>(Object.entries(data));
  const height = told.get('height');
  const ours = told.get('type') === `${OURS}:resize` && told.get('v') === DIALECT;
  return ours && typeof height === 'number' && height > 0 ? height : null;
}

/**
 * Listens to the embed in a frame.
 * @returns the height that the address has told at a width; null: none yet
 */
export function usePreviewHeight(
  frame: RefObject<HTMLIFrameElement | null>,
  address: string,
  width: number,
): (width: number) => number | null {
  const [heights, setHeights] = useState<Heights>(new Map());
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent<unknown>): void => {
      const height = heightTold(data);
      if (height === null || source === null || source !== frame.current?.contentWindow) return;
      setHeights((old) => new Map(old).set(keyOf(address, width), height));
    };
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  }, [frame, address, width]);
  return (asked) => heights.get(keyOf(address, asked)) ?? null;
}
