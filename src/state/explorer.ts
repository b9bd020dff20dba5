/** The reader's whole state that lasts: plain, serialisable, and what the URL says. */
import type { Outcome } from '../domain/vocabulary.ts';
import { NO_FILTER, type Filter } from '../filter/filter.ts';
import type { BinUnit } from '../lib/timeBins.ts';
import type { Word } from '../reading/word.ts';
import type { Selected } from './selected.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A view's own settings by view id, then by name, as text; defaults are left out. */
export type ViewSettings = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface ExplorerState {
  readonly filter: Filter;
  readonly outcome: Outcome;
  readonly word: Word;
  readonly bin: BinUnit | 'auto';
  readonly select: readonly Selected[];
  /** The view shown large on a narrow screen; null: the first. */
  readonly view: string | null;
  /** The study that is open below the views; null: none. */
  readonly study: string | null;
  /** The release that is read, or `draft`; null: the newest, whichever that is. */
  readonly data: string | null;
  readonly lang: Language;
  readonly theme: Theme;
  readonly settings: ViewSettings;
}

export const DEFAULT_STATE: ExplorerState = Object.freeze({
  filter: NO_FILTER,
  outcome: 'killed',
  word: 'range',
  bin: 'auto',
  select: [],
  view: null,
  study: null,
  data: null,
  lang: 'en',
  theme: 'auto',
  settings: {},
});
