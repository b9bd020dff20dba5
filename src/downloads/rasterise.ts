/** A figure as pixels. */
import { toPalette } from '../export/palette.ts';
import { encodePng } from '../export/png.ts';

export const SCALES = [1, 2, 3, 4] as const;

/** The browser could not draw a picture that large. */
export class PictureTooLarge extends Error {}

/** What is drawn now has the system's own colours, which are no theme of the page. */
export class ForcedColours extends Error {}

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a figure on a canvas. From a data address: one of the page's own would be of no origin
 * in a strict sandbox, and a canvas that has seen it could not be read.
 */
async function onCanvas(svg: string, size: Size, scale: number) {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = size.width * scale;
  canvas.height = size.height * scale;
  const pen = canvas.getContext('2d');
  if (!pen) throw new PictureTooLarge();
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return { canvas, pen };
}

/**
 * @param svg the whole figure as text
 * @param scale pixels of the picture a pixel of the figure
 * @returns a PNG
 * @throws PictureTooLarge
 */
export async function rasterise(svg: string, size: Size, scale: number): Promise<Blob> {
  const { canvas } = await onCanvas(svg, size, scale);
  return pngOf(canvas);
}

async function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  // Where memory is short the browser gives nothing, and does not say why.
  const png = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!png) throw new PictureTooLarge();
  return png;
}

/** Enough for every hue of the page, and the edges of its letters. */
const FEW = 96;

/**
 * The same in few colours, a quarter of the bytes: for code that carries it.
 * @throws PictureTooLarge
 */
export async function rasteriseSmall(
  svg: string,
  size: Size,
  scale: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const { canvas, pen } = await onCanvas(svg, size, scale);
  // Older browsers can't pack it: theirs is as large as it is, and the same picture.
  if (typeof CompressionStream === 'undefined') {
    return new Uint8Array(await (await pngOf(canvas)).arrayBuffer());
  }
  const { data, width, height } = pen.getImageData(0, 0, canvas.width, canvas.height);
  return encodePng(toPalette(data, FEW), width, height);
}
