/** The picture of a view, as SVG and as PNG. */
import { writeSvg } from '../export/svgTree.ts';
import type { Figure } from '../export/figureSvg.ts';
import type { LaterTexts } from '../i18n/laterTexts.ts';
import type { OfferedFile } from './files.ts';
import { rasterise } from './rasterise.ts';

/**
 * @param name of the files, without ending
 * @param draw makes the figure, as the view stands
 * @param scale of the PNG: its pixels a pixel of the figure
 */
export function pictureFiles(
  name: string,
  draw: () => Promise<Figure>,
  scale: number,
  { messages }: LaterTexts,
): readonly OfferedFile[] {
  const { downloads } = messages;
  return [
    {
      key: 'svg',
      label: downloads.svg,
      note: downloads.svgNote,
      name: `${name}.svg`,
      type: 'image/svg+xml',
      make: async () => {
        const { svg } = await draw();
        return `<?xml version="1.0" encoding="UTF-8"?>\n${writeSvg(svg)}\n`;
      },
    },
    {
      key: 'png',
      label: downloads.png,
      note: downloads.pngNote,
      name: `${name}-${scale}x.png`,
      type: 'image/png',
      make: async () => {
        const figure = await draw();
        return rasterise(writeSvg(figure.svg), figure, scale);
      },
    },
  ];
}
