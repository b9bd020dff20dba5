import { findRow } from '../data/dataset.ts';
import { useLaterTexts } from '../i18n/laterTexts.ts';
import { hueOfCamp, textColour } from '../viz/palette.ts';
import { useInput, useNameOf } from './InputContext.tsx';
import { RecordLink } from './RecordLink.tsx';
import styles from './RecordLink.module.css';

interface ActorLinkProps {
  readonly id: string;
  /** Says the camp in words too: hue never stands alone. */
  readonly withCamp?: boolean;
  /** Without hue and weight, where it only says who says so. */
  readonly quiet?: boolean;
  /** Another name for it here: of press that names no speaker, the paper. */
  readonly as?: string;
}

/** An actor's short name in its camp's hue; opens the actor. A victim group is plain text. */
export function ActorLink({ id, withCamp = false, quiet = false, as }: ActorLinkProps) {
  const input = useInput();
  const { messages } = useLaterTexts();
  const nameOf = useNameOf();
  const actor = findRow(input.dataset.actors, id);
  if (!actor) return <span>{nameOf(id)}</span>;
  const name = as ?? nameOf(id);
  const camp = messages.common.camp[actor.camp];
  return (
    <span>
      <RecordLink opens={{ kind: 'record', id }} lights={{ kind: 'actor', id }}>
        {quiet ? (
          name
        ) : (
          <span className={styles.actor} style={{ color: textColour(hueOfCamp(actor.camp)) }}>
            {name}
          </span>
        )}
      </RecordLink>
      {withCamp && camp !== name && <span className={styles.camp}> {camp}</span>}
    </span>
  );
}
