import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { BriefCell, ClaimEntry } from './ClaimCell.tsx';
import { ClaimantHead } from './ClaimantHead.tsx';
import type { ClaimColumn } from './evidence/claimTable.ts';
import type { IncidentEvidence } from './evidence/incidentEvidence.ts';
import styles from './ClaimTable.module.css';
import hidden from '../../ui/Hidden.module.css';

interface ClaimsByClaimantProps {
  readonly evidence: IncidentEvidence;
  readonly columns: readonly ClaimColumn[];
  readonly listId: string;
}

/** The same claims where there are too many claimants for columns: one row a claimant. */
export function ClaimsByClaimant({ evidence, columns, listId }: ClaimsByClaimantProps) {
  const { messages } = useLaterTexts();
  const { claims } = messages.drawer;
  const [main, ...others] = evidence.tables;
  if (!main) return null;
  const recordDate = evidence.incident.date;
  return (
    <>
      <table className={`${styles.table} ${styles.swapped}`}>
        <caption className={hidden.hidden}>
          {claims.by(messages.common.outcome[main.outcome])}
        </caption>
        <colgroup>
          <col className={styles.claimant} />
          <col />
        </colgroup>
        <thead className={hidden.hidden}>
          <tr>
            <th scope="col">{claims.speaker}</th>
            <th scope="col">{messages.common.outcome[main.outcome]}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => {
            const spoken = main.groups.filter((group) => main.cell(column.kind, group).length > 0);
            return (
              <tr key={column.kind}>
                <th scope="row">
                  <ClaimantHead column={column} recordDate={recordDate} />
                </th>
                <td>
                  {spoken.map((group) => (
                    <div key={group} className={styles.group}>
                      <div className={styles.groupName}>{claims.group[group]}</div>
                      {main.cell(column.kind, group).map((statement) => (
                        <ClaimEntry
                          key={statement.claim.id}
                          statement={statement}
                          named={column.said.length > 1}
                          greatest={main.greatest}
                          sources={evidence.sources}
                          listId={listId}
                          recordDate={recordDate}
                        />
                      ))}
                    </div>
                  ))}
                  {spoken.length === 0 && <div className={styles.groupName}>{claims.nothing}</div>}
                  {others.map((table) => {
                    const said = table.groups.flatMap((group) => table.cell(column.kind, group));
                    return said.length === 0 ? null : (
                      <div key={table.outcome} className={styles.brief}>
                        <div className={styles.groupName}>
                          {messages.common.outcome[table.outcome]}
                        </div>
                        <BriefCell statements={said} sources={evidence.sources} listId={listId} />
                      </div>
                    );
                  })}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles.key}>{claims.key}</p>
    </>
  );
}
