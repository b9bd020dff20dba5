import { FIGURE_FONTS } from '../export/figureSvg.ts';

/** The page's fonts by the names that they have in a figure; others are taken as sans. */
export function fontStack(computed: string): string {
  return /^['"]?Source Serif/u.test(computed) ? FIGURE_FONTS.serif : FIGURE_FONTS.sans;
}
