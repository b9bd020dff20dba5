import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { useInput } from '../../records/InputContext.tsx';
import { Section } from '../../records/Section.tsx';
import { ShowAll } from '../../records/ShowAll.tsx';
import { TieSentence } from '../../records/TieSentence.tsx';
import { denialsOnly, tieWays, type TieStep, type TieWay } from './ways.ts';
import { WayHead } from './WayHead.tsx';
import styles from './Connections.module.css';

/** Ways shown at first, and sentences of a step. */
const FIRST_WAYS = 4;
const FIRST_TIES = 3;

interface TieWaysProps {
  readonly from: string;
  readonly to: string;
}

/** The shortest ways over declared ties, each step with every sentence about it and its source. */
export function TieWays({ from, to }: TieWaysProps) {
  const { messages } = useLaterTexts();
  const words = messages.studies.connections.ties;
  const { dataset, state } = useInput();
  const ways = tieWays(dataset, state.filter, from, to);
  const denials = denialsOnly(dataset, state.filter, from, to);
  return (
    <Section title={words.title} note={ways.length > 0 ? words.order : undefined}>
      {ways.length === 0 && <p className={styles.prose}>{words.none}</p>}
      {denials.length > 0 && (
        <>
          <p className={styles.prose}>{words.denialsOnly}</p>
          {denials.map((relation) => (
            <TieSentence key={relation.id} relation={relation} />
          ))}
        </>
      )}
      <ShowAll items={ways} first={FIRST_WAYS} keyOf={keyOfWay}>
        {(way) => (
          <div className={styles.way}>
            <WayHead ids={idsOfWay(way)} note={groundWords(way)} />
            <ul className={styles.steps}>
              {way.steps.map((step) => (
                <li key={`${step.from} ${step.to}`}>
                  <ShowAll items={step.relations} first={FIRST_TIES} keyOf={({ id }) => id}>
                    {(relation) => <TieSentence relation={relation} />}
                  </ShowAll>
                </li>
              ))}
            </ul>
          </div>
        )}
      </ShowAll>
      {ways.length > 0 && <p className={styles.muted}>{words.limits}</p>}
    </Section>
  );

  function groundWords({ ground, denied }: TieWay): string {
    const { separator } = messages.common;
    // What somebody denies is not undisputed, whatever a source calls it.
    const said = denied && ground === 'undisputed' ? [] : [words.ground[ground]];
    return [...said, ...(denied ? [words.someDenied] : [])].join(separator);
  }
}

function idsOfWay({ steps }: TieWay): string[] {
  return steps.flatMap(({ from, to }: TieStep, at) => (at === 0 ? [from, to] : [to]));
}

function keyOfWay(way: TieWay): string {
  return idsOfWay(way).join(' ');
}
