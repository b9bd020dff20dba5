import { useEffect, useState } from 'react';
import type { StillPicture } from '../../embed/snippets.ts';

export type FoundPicture = 'looking' | 'there' | 'missing';

/** Whether a picture can be had; a build may have drawn none. */
export function usePicture(picture: StillPicture | null): FoundPicture {
  const [found, setFound] = useState<{ readonly src: string; readonly there: boolean } | null>(
    null,
  );
  const src = picture?.src ?? null;
  useEffect(() => {
    if (src === null) return undefined;
    const image = new Image();
    const say = (there: boolean) => (): void => setFound({ src, there });
    image.addEventListener('load', say(true));
    image.addEventListener('error', say(false));
    image.src = src;
    return () => {
      image.src = '';
    };
  }, [src]);
  if (src === null) return 'missing';
  if (found?.src !== src) return 'looking';
  return found.there ? 'there' : 'missing';
}
