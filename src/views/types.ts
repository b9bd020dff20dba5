/**
 * What a view is. Tabs, tables, alt texts, embeds and the contract tests follow from the
 * definitions in `registry.ts`; a new view is one folder and one line there.
 */
import type { ComponentType } from 'react';
import type { Dataset } from '../data/dataset.ts';
import type { Membership } from '../data/membership.ts';
import type { Outcome } from '../domain/vocabulary.ts';
import type { DimensionId, Passing } from '../filter/evaluation.ts';
import type { LaterTexts } from '../i18n/laterTexts.ts';
import type { Texts } from '../i18n/texts.ts';
import type { Heard } from '../pipeline/heard.ts';
import type { SharedTime } from '../pipeline/sharedTime.ts';
import type { ReadingContext } from '../reading/readingContext.ts';
import type { Readings } from '../reading/readings.ts';
import type { Word } from '../reading/word.ts';
import type { ExplorerState } from '../state/explorer.ts';
import type { LazyCode } from '../ui/lazyCode.ts';
import type { TableData } from '../ui/tableData.ts';
import type { DescribeDrawn } from './drawn.ts';

/** Everything a view may look at. A value keeps its identity as long as it is unchanged. */
export interface ViewInput {
  readonly dataset: Dataset;
  readonly membership: Membership;
  readonly state: ExplorerState;
  /** Rows that pass every constraint. */
  readonly passing: Passing;
  /** Rows that pass every constraint but those of the view's `exempt` dimensions. */
  readonly context: Passing;
  /** The same for other exemptions, where a setting makes the view a means to pick more. */
  readonly except: (exempt: readonly DimensionId[]) => Passing;
  readonly readings: Readings;
  /** Every incident read for another outcome or under another word; kept. */
  readonly read: (outcome: Outcome, word: Word) => Readings;
  /** For reading single incidents under another word. */
  readonly readingContext: ReadingContext;
  /** Acts and ties that are the own ones of the word in force; null: all are. */
  readonly heard: Heard | null;
  readonly time: SharedTime;
}

/** Pixels that a view is drawn into (CSS pixels). */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Whether the view's own switches are shown in it: they are, unless it is said. */
  readonly switches?: boolean;
  /** It is too low for a drawing: a view that can be one is a list at any width. */
  readonly low?: boolean;
}

export interface ViewProps {
  readonly input: ViewInput;
  readonly frame: Frame;
}

/**
 * A view's series as a table. A method's type, so that a list of views may forget each one's own
 * `Series`: a series only ever goes back to the view that made it.
 */
type Tabulate<Series> = {
  tabulate(series: Series, texts: LaterTexts, input: ViewInput): TableData;
}['tabulate'];

/** A view's series in words; a method's type for the same reason. */
type Summarise<Series> = {
  summarise(series: Series, texts: LaterTexts): string;
}['summarise'];

/** The pure half of a view and its component. `Series` is what it means, `Placed` where it goes. */
export interface ViewDefinition<Series = unknown, Placed = unknown> {
  readonly id: 'casualties' | 'diplomacy' | 'network';
  /** Dimensions that the view is used to pick, and so isn't filtered by. */
  readonly exempt: readonly DimensionId[];
  /** The view's own settings: name → allowed values, the first being the default. */
  readonly settings: Readonly<Record<string, readonly string[]>>;
  /** Without input, while loading, the view's plain name. */
  readonly title: (texts: Texts, input?: ViewInput) => string;
  /**
   * Height that the view wants at a width, in CSS pixels; the frame keeps it while loading,
   * empty or broken. `settings` are the view's own (`state.settings[id]`); `switches` as in `Frame`.
   */
  readonly heightFor: (
    width: number,
    settings?: Readonly<Record<string, string>>,
    switches?: boolean,
  ) => number;
  /** Whether it is a list at a width, which may be cut after any row. */
  readonly isList: (width: number, settings?: Readonly<Record<string, string>>) => boolean;
  /** Whether it is one in a low frame, too. */
  readonly listWhereLow: boolean;
  readonly series: (input: ViewInput) => Series;
  // A method for the same reason.
  place(series: Series, frame: Frame, input: ViewInput): Placed;
  /** One or two plain sentences: what is drawn, the numbers, the pattern; never a cause. */
  readonly summary: LazyCode<Summarise<Series>>;
  /** The same numbers as the picture, in code that comes once somebody may ask for it. */
  readonly table: LazyCode<Tabulate<Series>>;
  /** What it draws as plain values, and the records behind it: what files are written from. */
  readonly drawn: LazyCode<DescribeDrawn<Series>>;
  readonly Component: ComponentType<ViewProps>;
  /** Fetches the component's code ahead of its first render; false where it could not be had. */
  readonly preload: () => Promise<boolean>;
}
