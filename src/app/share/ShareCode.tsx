import { useMemo, useRef, useState } from 'react';
import { ELEMENT, snippet, type Shared, type SnippetKind } from '../../embed/snippets.ts';
import { editionText } from '../../i18n/editionText.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { Pipeline } from '../../pipeline/createPipeline.ts';
import { isCopy } from '../../records/publicPage.ts';
import { versionOf } from '../../releases/edition.ts';
import { currentState } from '../../state/explorerStore.ts';
import { buildUrlContext } from '../../state/urlContext.ts';
import { STUDIES } from '../../studies/registry.ts';
import { useStories } from '../../studies/stories/useStories.ts';
import { CopyText } from '../../ui/CopyText.tsx';
import { VIEWS } from '../../views/registry.ts';
import { DrawPicture } from './DrawPicture.tsx';
import { PictureNotes } from './PictureNotes.tsx';
import { pictureOf, shareAddresses, type ShareChoices } from './sharedState.ts';
import { ShareOptions } from './ShareOptions.tsx';
import { SharePreview, type PreviewWidth } from './SharePreview.tsx';
import { useDrawnPicture } from './useDrawnPicture.ts';
import { usePicture } from './usePicture.ts';
import { usePreviewHeight } from './usePreviewHeight.ts';
import { useSharedViews } from './useSharedViews.ts';
import { useViewSentences } from './useViewSentences.ts';
import styles from './ShareDialog.module.css';

/** Where a page is embedded most: a column of text. */
const COLUMN: PreviewWidth = 640;
/** Until the preview has told its own, in CSS pixels. */
const RESERVED = 600;
/** Pixels a CSS pixel of a picture that code carries: by itself it is sharp, as a fallback small. */
const SCALES = { itself: 2, fallback: 1 } as const;

interface ShareCodeProps {
  readonly pipeline: Pipeline;
  /** The newest release's version; null: nothing has been released. */
  readonly newest: string | null;
  /** Where the page is served, ending with a slash. */
  readonly site: string;
}

/** Choices, the embed as it will be, and the code that puts it into another page. */
export function ShareCode({ pipeline, newest, site }: ShareCodeProps) {
  const texts = useLaterTexts();
  const { messages } = texts;
  const { share } = messages;
  const { dataset } = pipeline;
  // The page behind stands still while the dialog is open.
  const [state] = useState(currentState);
  const { edition } = dataset;
  const release = versionOf(edition);
  const [choices, setChoices] = useState<ShareChoices>({
    embed: 'casualties',
    pinned: release !== null,
    theme: 'auto',
    transparent: false,
    controls: [],
    box: null,
  });
  const [kind, setKind] = useState<SnippetKind>('frame');
  const [width, setWidth] = useState<PreviewWidth>(COLUMN);
  const frame = useRef<HTMLIFrameElement>(null);
  const context = useMemo(() => buildUrlContext(dataset, VIEWS, STUDIES), [dataset]);
  const addresses = (box: number | null) =>
    shareAddresses(state, { ...choices, box }, release, context, site);
  // What is as high as it needs to be is measured; a box is as high as it was chosen.
  const measured = addresses(null).embed;
  const heightAt = usePreviewHeight(frame, measured, width);
  const own = heightAt(COLUMN) ?? heightAt(width) ?? RESERVED;
  const height = choices.box ?? own;
  // A frame without a script keeps its height: the view is made to fit. Its height is measured first.
  const isBox = choices.box !== null || (kind === 'frame' && heightAt(COLUMN) !== null);
  const { embed, page } = addresses(kind === 'frame' ? height : choices.box);

  const { read } = useStories(dataset, context);
  // Of an older release there are pictures that are held to it alone, and none of what nobody has released.
  const heldTo = choices.pinned ? release : null;
  const built =
    heldTo !== null || (release !== null && release === newest)
      ? pictureOf(state, choices, heldTo, read?.stories ?? [], context, site)
      : null;
  // A copy asks for nothing: its site's build drew the picture, and can't be asked for it.
  const copy = isCopy();
  const looked = usePicture(copy ? null : built);
  const found = copy && built !== null ? 'there' : looked;

  const result = useMemo(() => pipeline.run(state), [pipeline, state]);
  const { shown, inputs } = useSharedViews(pipeline, state, result, choices, release);
  const names = shown.map((view, index) => view.title(texts, inputs[index]));

  // Of a state that the build has drawn no picture of, the code carries one.
  const [carried, setCarried] = useState(true);
  const scale = SCALES[kind === 'image' ? 'itself' : 'fallback'];
  const pictureKey = `${choices.embed} ${scale} ${page}`;
  const { made, onDrawn, onRetry } = useDrawnPicture(pictureKey);
  // Of tables that nobody has released it would show other numbers than the view.
  const drawable = found === 'missing' && release !== null;
  const wanted = drawable && (kind === 'image' || carried);
  const drawn = wanted ? made : null;
  const picture = found === 'there' ? built : drawn?.kind === 'drawn' ? drawn.picture : null;

  const sentences = useViewSentences(shown, inputs, result);
  const shared: Shared = {
    embed,
    page,
    script: new URL(`${ELEMENT}.js`, site).href,
    picture,
    alt: share.alt(
      names.map((name, index) => share.told(name, sentences[index] ?? '')),
      editionText(edition, texts),
    ),
    title: share.frameTitle(names),
    sentence: sentences[0] ?? '',
    link: choices.pinned && release !== null ? share.link(release) : share.linkLive,
    height,
  };
  const text = snippet(kind, shared);
  return (
    <div className={styles.columns}>
      <ShareOptions
        {...{ choices, kind, height }}
        frozen={kind === 'image' && found === 'missing'}
        onChange={setChoices}
        onKind={setKind}
        release={release}
      />
      <div className={styles.result}>
        {text !== null && (
          <CopyText
            label={share.code}
            text={text}
            rows={7}
            unfinished={found === 'looking' || (wanted && drawn === null)}
          />
        )}
        <PictureNotes
          itself={kind === 'image'}
          fallsBack={kind === 'element' ? 'everywhere' : 'scripts'}
          released={release !== null}
          {...{ found, drawn, carried, onRetry }}
          onCarried={setCarried}
        />
        {wanted && drawn === null && (
          <DrawPicture key={pictureKey} {...{ shown, inputs, site, scale, onDrawn }} />
        )}
        {copy && text !== null && <p className={styles.note}>{share.fromCopy(site)}</p>}
        {kind === 'image' && picture && (!copy || drawn !== null) && (
          <img className={styles.picture} src={picture.src} alt={shared.alt} />
        )}
        {!copy && kind !== 'image' && (
          <SharePreview
            address={isBox ? embed : measured}
            {...{ width, height: isBox ? height : (heightAt(width) ?? own), frame }}
            onWidth={setWidth}
          />
        )}
      </div>
    </div>
  );
}
