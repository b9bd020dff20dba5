import { CONTROLS, EMBEDS, type EmbedName } from '../../embed/embedAddress.ts';
import { SNIPPETS, type SnippetKind } from '../../embed/snippets.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { THEMES } from '../../state/explorer.ts';
import { Choice } from './Choice.tsx';
import type { ShareChoices } from './sharedState.ts';
import styles from './ShareDialog.module.css';

const NAMES = Object.keys(EMBEDS) as EmbedName[];
/** Of a box, in CSS pixels. */
const LOWEST = 200;
const HIGHEST = 3000;

interface ShareOptionsProps {
  readonly choices: ShareChoices;
  readonly onChange: (choices: ShareChoices) => void;
  readonly kind: SnippetKind;
  readonly onKind: (kind: SnippetKind) => void;
  /** What can be held for good; null: what is seen is in no release. */
  readonly release: string | null;
  /** The picture is drawn here and never changes. */
  readonly frozen: boolean;
  /** What the view needs at the width of a column of text. */
  readonly height: number;
}

/** All that can be chosen about what is handed out. */
export function ShareOptions({
  choices,
  onChange,
  kind,
  onKind,
  release,
  frozen,
  height,
}: ShareOptionsProps) {
  const { share } = useLaterTexts().messages;
  const change = (part: Partial<ShareChoices>): void => onChange({ ...choices, ...part });
  return (
    <div className={styles.options}>
      <Choice
        label={share.kind.label}
        options={SNIPPETS.map((value) => ({ value, text: share.kind[value] }))}
        value={kind}
        onChange={onKind}
      >
        <p className={styles.note}>{share.kindNote[kind]}</p>
      </Choice>
      <Choice
        label={share.view.label}
        options={NAMES.map((value) => ({ value, text: share.view[value] }))}
        value={choices.embed}
        onChange={(embed) => change({ embed })}
      />
      <Choice
        label={share.data.label}
        options={[
          ...(release === null
            ? []
            : [{ value: 'pinned' as const, text: share.data.pinned(release) }]),
          { value: 'live' as const, text: share.data.live },
        ]}
        value={choices.pinned ? 'pinned' : 'live'}
        onChange={(value) => change({ pinned: value === 'pinned' })}
      >
        <p className={styles.note}>
          {choices.pinned
            ? share.data.pinnedNote
            : release === null
              ? share.data.draft
              : frozen
                ? share.data.frozenNote
                : share.data.liveNote}
        </p>
      </Choice>
      {kind !== 'image' && (
        <>
          <Choice
            label={share.size.label}
            options={[
              { value: 'auto', text: share.size.auto },
              { value: 'fit', text: share.size.fit },
            ]}
            value={choices.box === null ? 'auto' : 'fit'}
            onChange={(value) => change({ box: value === 'fit' ? height : null })}
          >
            {choices.box !== null && (
              <label className={styles.option}>
                <input
                  type="number"
                  aria-label={share.size.pixels}
                  min={LOWEST}
                  max={HIGHEST}
                  step={10}
                  defaultValue={choices.box}
                  onChange={({ target }) => {
                    const box = Math.round(target.valueAsNumber);
                    if (box >= LOWEST && box <= HIGHEST) change({ box });
                  }}
                />
                {share.size.unit}
              </label>
            )}
            {kind === 'frame' && <p className={styles.note}>{share.size.frameNote}</p>}
          </Choice>
          <Choice
            label={share.theme.label}
            options={THEMES.map((value) => ({ value, text: share.theme[value] }))}
            value={choices.theme}
            onChange={(theme) => change({ theme })}
          >
            <label className={styles.option}>
              <input
                type="checkbox"
                checked={choices.transparent}
                onChange={({ target }) => change({ transparent: target.checked })}
              />
              {share.theme.transparent}
            </label>
            {choices.transparent && <p className={styles.note}>{share.theme.transparentNote}</p>}
          </Choice>
          <fieldset className={styles.choice}>
            <legend>{share.controls.label}</legend>
            {CONTROLS.map((control) => (
              <label key={control} className={styles.option}>
                <input
                  type="checkbox"
                  checked={choices.controls.includes(control)}
                  onChange={({ target }) =>
                    change({
                      controls: CONTROLS.filter((one) =>
                        one === control ? target.checked : choices.controls.includes(one),
                      ),
                    })
                  }
                />
                {share.controls[control]}
              </label>
            ))}
            {choices.embed !== 'network' && <p className={styles.note}>{share.controls.note}</p>}
          </fieldset>
        </>
      )}
    </div>
  );
}
