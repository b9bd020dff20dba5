import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { ClaimCell, BriefCell } from './ClaimCell.tsx';
import { ClaimantHead } from './ClaimantHead.tsx';
import { CLAIMANT_KINDS } from '../../records/claimants.ts';
import type { ClaimColumn, ClaimTable as Claims } from './evidence/claimTable.ts';
import type { IncidentEvidence } from './evidence/incidentEvidence.ts';
import { ClaimsByClaimant } from './ClaimsByClaimant.tsx';
import styles from './ClaimTable.module.css';
import hidden from '../../ui/Hidden.module.css';

/** From so many columns on, rows and columns swap: each claimant gets lines of its own. */
const SWAP_FROM = 4;
/** Three columns hold a number each, but not names and dates as well. */
const SWAP_CROWDED_FROM = 3;

interface ClaimTableProps {
  readonly evidence: IncidentEvidence;
  readonly listId: string;
}

/** A column for everyone who speaks of any outcome, with its total for the first. */
function columnsOf(tables: readonly Claims[]): readonly ClaimColumn[] {
  return CLAIMANT_KINDS.flatMap((kind) => {
    const [column] = tables.flatMap(({ columns }) => columns.filter((one) => one.kind === kind));
    if (!column) return [];
    // A total of another outcome would be read as one of this.
    const isFirst = tables[0]?.columns.includes(column) ?? false;
    return [isFirst ? column : { ...column, total: null }];
  });
}

/** Claims side by side: who says how many of whom were killed; the other outcomes in one line each. */
export function ClaimTable({ evidence, listId }: ClaimTableProps) {
  const { messages } = useLaterTexts();
  const { claims } = messages.drawer;
  const [main, ...others] = evidence.tables;
  if (!main) return null;
  const columns = columnsOf(evidence.tables);
  const outcome = messages.common.outcome[main.outcome];
  const crowded = columns.some(({ said }) => said.length > 1);
  if (columns.length >= (crowded ? SWAP_CROWDED_FROM : SWAP_FROM)) {
    return <ClaimsByClaimant evidence={evidence} columns={columns} listId={listId} />;
  }
  return (
    <>
      <table className={styles.table}>
        <caption className={hidden.hidden}>{claims.by(outcome)}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {outcome}
            </th>
            {columns.map((column) => (
              <th key={column.kind} scope="col">
                <ClaimantHead column={column} recordDate={evidence.incident.date} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {main.groups.map((group) => (
            <tr key={group}>
              <th scope="row">{claims.group[group]}</th>
              {columns.map((column) => (
                <td key={column.kind}>
                  <ClaimCell
                    statements={main.cell(column.kind, group)}
                    column={column}
                    greatest={main.greatest}
                    sources={evidence.sources}
                    listId={listId}
                    recordDate={evidence.incident.date}
                  />
                </td>
              ))}
            </tr>
          ))}
          {others.map((table) => (
            <tr key={table.outcome} className={styles.brief}>
              <th scope="row">{messages.common.outcome[table.outcome]}</th>
              {columns.map((column) => (
                <td key={column.kind}>
                  <BriefCell
                    statements={table.groups.flatMap((group) => table.cell(column.kind, group))}
                    sources={evidence.sources}
                    listId={listId}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.key}>{claims.key}</p>
    </>
  );
}
