import type { RefObject } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { useWidth } from '../../ui/useWidth.ts';
import { Choice } from './Choice.tsx';
import styles from './ShareDialog.module.css';

/** A phone, a column of text, a wide page; in CSS pixels. */
export const WIDTHS = [320, 640, 960] as const;
export type PreviewWidth = (typeof WIDTHS)[number];

interface SharePreviewProps {
  readonly address: string;
  readonly width: PreviewWidth;
  readonly onWidth: (width: PreviewWidth) => void;
  readonly height: number;
  readonly frame: RefObject<HTMLIFrameElement | null>;
}

/** The embed itself, made smaller where its width has no room here. */
export function SharePreview({ address, width, onWidth, height, frame }: SharePreviewProps) {
  const { share } = useLaterTexts().messages;
  const [ref, room] = useWidth<HTMLDivElement>();
  const scale = room > 0 ? Math.min(1, room / width) : 1;
  return (
    <div className={styles.preview}>
      <Choice
        label={share.preview}
        options={WIDTHS.map((one) => ({ value: `${one}`, text: share.width(`${one}`) }))}
        value={`${width}`}
        onChange={(value) => onWidth(WIDTHS.find((one) => `${one}` === value) ?? width)}
      />
      <div ref={ref} className={styles.room} style={{ blockSize: Math.ceil(height * scale) }}>
        <iframe
          // Another address is another embed: what it told of itself before is not of this one.
          key={address}
          ref={frame}
          title={share.previewTitle}
          src={address}
          // As strict as any page may be: what works here works there.
          sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
          className={styles.frame}
          style={{ inlineSize: width, blockSize: height, transform: `scale(${scale})` }}
        />
      </div>
    </div>
  );
}
