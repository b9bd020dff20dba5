/** Colour means whose side: the one place that maps camps and groups to tokens of `theme/tokens.css`. */
import { OWN_SIDE, type Camp, type VictimGroup } from '../domain/vocabulary.ts';

/** Camps that have a hue of their own; unknown shares the observers' grey. */
export type Hue =
  | 'pakistan'
  | 'kabul'
  | 'armed-groups'
  | 'society'
  | 'outside-states'
  | 'international'
  | 'observers';

/** The hue of a camp; unknown takes the observers' grey. */
export function hueOfCamp(camp: Camp): Hue {
  return camp === 'unknown' ? 'observers' : camp;
}

/** Victims take their camp's hue; civilians society's; a group not stated the observers' grey. */
export function hueOfGroup(group: VictimGroup): Hue {
  const side = OWN_SIDE[group];
  if (side !== undefined) return hueOfCamp(side);
  return group === 'civilians' ? 'society' : 'observers';
}

/** Fill or stroke of a mark. `null`: all groups together, which is no side's colour. */
export function markColour(hue: Hue | null): string {
  return hue === null ? 'var(--ink-2)' : `var(--${hue}-mark)`;
}

/** Colour of words in that hue. */
export function textColour(hue: Hue | null): string {
  return hue === null ? 'var(--ink)' : `var(--${hue}-text)`;
}
