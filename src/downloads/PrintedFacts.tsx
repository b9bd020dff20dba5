import { useLaterTexts } from '../i18n/laterTexts.ts';
import type { ViewDefinition, ViewInput } from '../views/types.ts';
import { factsHere } from './factsHere.ts';
import { usePrinting } from './usePrinting.ts';
import { addressText, factLines, sourceLines } from './viewFacts.ts';
import styles from './Print.module.css';

interface PrintedFactsProps {
  readonly definition: ViewDefinition;
  readonly input: ViewInput;
}

/** On paper, in place of the filters' buttons: what is shown, of which release, and where. */
export function PrintedFacts({ definition, input }: PrintedFactsProps) {
  const texts = useLaterTexts();
  if (!usePrinting()) return null;
  const facts = factsHere(definition, input, texts);
  return (
    <div className={styles.facts} data-printed="facts">
      {[...factLines(facts, texts), ...sourceLines(facts, texts)].map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p className={styles.address}>{addressText(facts, texts)}</p>
    </div>
  );
}
