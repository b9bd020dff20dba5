/** What was placed: lanes, and the marks in them, in CSS pixels of the chart. */
import type { Camp, Quad } from '../../domain/vocabulary.ts';
import type { TimeFrame } from '../../viz/timeFrame.ts';
import type { LaneAct } from './series.ts';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A part of a mark in one camp's hue. */
export interface MarkPart extends Rect {
  readonly camp: Camp;
  /** Not of the word in force: paler. */
  readonly unheard: boolean;
}

export interface PlacedMark extends Rect {
  readonly kind: 'square' | 'block' | 'span';
  readonly quad: Quad;
  readonly bin: number;
  /** Rows of the events it stands for, in the order in which they lie in it. */
  readonly rows: readonly number[];
  readonly parts: readonly MarkPart[];
  /** What each of the rows is drawn by; a block's parts hold many of them. */
  readonly acts: readonly Pick<LaneAct, 'camps' | 'unheard'>[];
  /** Dated to the month: hollow. */
  readonly hollow: boolean;
  /** 1: grows down from its line, -1: up. */
  readonly direction: 1 | -1;
}

export interface PlacedLane {
  readonly quad: Quad;
  /** y that the lane grows from. */
  readonly line: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedDiplomacy {
  readonly time: TimeFrame;
  readonly lanes: readonly PlacedLane[];
  readonly marks: readonly PlacedMark[];
  /** y of the line between cooperation and conflict. */
  readonly centre: number;
  /** Edges of what the time window runs through. */
  readonly top: number;
  readonly bottom: number;
  readonly square: number;
}
