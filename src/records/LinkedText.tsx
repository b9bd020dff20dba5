import { Fragment } from 'react';
import type { Transition } from '../state/explorerStore.ts';
import { FigureLink } from '../ui/FigureLink.tsx';
import { Emphasised } from './Emphasised.tsx';

/** A stretch without a link, or `[key|words]`. */
const PART = /\[([a-z]+)\|([^\]]+)\]|\[|[^[]+/gu;

interface LinkedTextProps {
  readonly text: string;
  /** By key: a step of the reader's state, an address already safe to follow, or null for none. */
  readonly leads: Readonly<Record<string, Transition | string | null>>;
}

/** A sentence whose `[key|words]` parts lead on and whose `**…**` parts stand out. */
export function LinkedText({ text, leads }: LinkedTextProps) {
  return [...text.matchAll(PART)].map(({ 0: whole, 1: key, 2: words, index }) => {
    if (key === undefined || words === undefined) {
      return (
        <Fragment key={index}>
          <Emphasised text={whole} />
        </Fragment>
      );
    }
    const lead = leads[key] ?? null;
    if (lead === null) return words;
    if (typeof lead === 'function') {
      return (
        <FigureLink key={index} leadsTo={lead}>
          {words}
        </FigureLink>
      );
    }
    return (
      <a key={index} href={lead} target="_blank" rel="noreferrer noopener">
        {words}
      </a>
    );
  });
}
