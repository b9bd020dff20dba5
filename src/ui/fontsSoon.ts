/** How long they are waited for, in milliseconds: from a browser's own store they come in five. */
const PATIENCE = 60;

/**
 * Waits for the page's fonts, as long as nobody notices. They are asked for last, for they would
 * hold up all else, and what comes after a text is drawn is not drawn with (`font-display: optional`).
 */
export async function fontsSoon(): Promise<void> {
  // Not where there is no layout.
  if (!('fonts' in document)) return;
  const faces = [...document.fonts].filter(({ display }) => display === 'optional');
  const loaded = Promise.allSettled(faces.map((face) => face.load()));
  const late = new Promise((resolve) => {
    setTimeout(resolve, PATIENCE);
  });
  await Promise.race([loaded, late]);
}
