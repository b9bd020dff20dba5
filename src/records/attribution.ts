/** The sentence that says whose figures an incident's are: neutral verbs, no number without a speaker. */
import type { Dataset } from '../data/dataset.ts';
import { paperOfClaim } from '../data/voices.ts';
import type { Claim, Incident } from '../domain/record.ts';
import type { Outcome } from '../domain/vocabulary.ts';
import type { LaterTexts } from '../i18n/laterTexts.ts';
import { supersededBy } from '../domain/superseded.ts';
import { statementOf, type Statement } from './statements.ts';

/** `more than 200 members of Afghan forces`, `10 to 12 civilians`, `dozens of civilians` as it was put. */
function figureOf({ claim, amount }: Statement, { messages, format }: LaterTexts): string {
  const { cite } = messages;
  const { qualifier, group } = claim;
  if (amount === null) {
    const vague = qualifier === 'dozens' || qualifier === 'hundreds' ? qualifier : 'disputed';
    return cite.of(cite.vague[vague], cite.group[group]);
  }
  const number =
    amount.floor === amount.top
      ? format.count(amount.top)
      : cite.fromTo(format.count(amount.floor), format.count(amount.top));
  const names = amount.top === 1 ? cite.groupOne : cite.group;
  if (qualifier === 'disputed') return cite.of(cite.disputed(number), names[group]);
  const put = qualifier === 'dozens' || qualifier === 'hundreds' ? 'about' : qualifier;
  return cite.of(cite.figure[put](number), names[group]);
}

/** Press of no name is named by the paper. */
function nameOfSpeaker({ claim, speaker }: Statement, dataset: Dataset): string {
  return paperOfClaim(claim, dataset) ?? speaker?.name ?? claim.said_by;
}

/**
 * What a citation calls a claim: who said how many, of which incident, and why it isn't counted.
 * `ISPR (Pakistan) said 23 militants were killed: Battle along the Durand Line, 11–12 Oct 2025`
 */
export function claimTitle(
  claim: Claim,
  incident: Incident,
  dataset: Dataset,
  texts: LaterTexts,
): string {
  const { cite, drawer } = texts.messages;
  const statement = statementOf(claim, dataset);
  const who = cite.speaker(nameOfSpeaker(statement, dataset), drawer.claimant[statement.kind]);
  const one = statement.amount?.top === 1;
  return cite.claim(
    cite.said(who, figureOf(statement, texts), cite.outcome[claim.outcome], one),
    incident.title,
    texts.format.dates(incident.date, incident.end_date),
    [
      ...(claim.cumulative ? [drawer.leftOut.cumulative] : []),
      ...(supersededBy(incident.claims).has(claim.id) ? [drawer.leftOut.supersededPlain] : []),
    ],
  );
}

/**
 * Who said what of an incident, each speaker once, in the order of the claims: without what a
 * speaker has replaced since, and what covers more than the incident.
 * @returns null where nobody said anything on the outcome
 */
export function attributionSentence(
  incident: Incident,
  outcome: Outcome,
  dataset: Dataset,
  texts: LaterTexts,
): string | null {
  const { cite, drawer } = texts.messages;
  const replaced = supersededBy(incident.claims);
  const statements = incident.claims
    .filter((claim) => claim.outcome === outcome && !claim.cumulative && !replaced.has(claim.id))
    .map((claim) => statementOf(claim, dataset));
  const speakers = new Map<
    string,
    { readonly name: string; readonly figures: Set<string>; readonly most: number[] }
  >();
  for (const statement of statements) {
    const name = nameOfSpeaker(statement, dataset);
    const known = speakers.get(name) ?? {
      name: cite.speaker(name, drawer.claimant[statement.kind]),
      figures: new Set<string>(),
      most: [],
    };
    known.figures.add(figureOf(statement, texts));
    known.most.push(statement.amount?.top ?? Infinity);
    speakers.set(name, known);
  }
  const said = [...speakers.values()].map(({ name, figures, most }, index) => {
    const list = [...figures].join(cite.and);
    return index === 0
      ? cite.said(name, list, cite.outcome[outcome], figures.size === 1 && most[0] === 1)
      : cite.saidAgain(name, list);
  });
  if (said.length === 0) return null;
  // A body that gives no number confirms none.
  const independent = statements.some(
    ({ kind, amount }) => kind === 'independent' && amount !== null,
  );
  const doubt = said.length === 1 ? 'one' : said.length === 2 ? 'two' : 'more';
  const opening = cite.opening(
    incident.title,
    texts.format.dates(incident.date, incident.end_date),
  );
  return (
    opening +
    [...said, ...(independent ? [] : [cite.unconfirmed[doubt]])].join(cite.between) +
    cite.end
  );
}
