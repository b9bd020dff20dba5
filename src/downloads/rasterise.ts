/** A figure as pixels. */

export const SCALES = [1, 2, 3, 4] as const;

/** The browser could not draw a picture that large. */
export class PictureTooLarge extends Error {}

/**
 * Draws a figure on a canvas. From a data address: one of the page's own would be of no origin
 * in a strict sandbox, and a canvas that has seen it could not be read.
 * @param svg the whole figure as text
 * @param scale pixels of the picture a pixel of the figure
 */
export async function rasterise(
  svg: string,
  size: { readonly width: number; readonly height: number },
  scale: number,
): Promise<Blob> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = size.width * scale;
  canvas.height = size.height * scale;
  const pen = canvas.getContext('2d');
  if (!pen) throw new PictureTooLarge();
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  // Where memory is short the browser gives nothing, and does not say why.
  const png = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!png) throw new PictureTooLarge();
  return png;
}
