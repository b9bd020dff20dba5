/**
 * The closed vocabularies of the record, as `public/data/schemas/` has them.
 * Sources: event types from ACLED's codebook, `low`/`best`/`high` from UCDP GED,
 * PLOVER categories and quads from the PLOVER manual. Order is display order.
 */

export const CAMPS = [
  'pakistan',
  'kabul',
  'armed-groups',
  'society',
  'outside-states',
  'international',
  'observers',
  'unknown',
] as const;
export type Camp = (typeof CAMPS)[number];

/** How far a speaker is from the fight. */
export const STANDINGS = [
  'party',
  'third-state',
  'independent',
  'press',
  'witness',
  'unknown',
] as const;
export type Standing = (typeof STANDINGS)[number];

export const ACTOR_TYPES = [
  'state',
  'state-organ',
  'armed-group',
  'person',
  'intergovernmental',
  'research-institute',
  'media',
  'party',
  'other',
] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

/** ACLED event types with their sub-event types. */
export const SUB_EVENT_TYPES = {
  Battles: ['Armed clash', 'Government regains territory', 'Non-state actor overtakes territory'],
  'Explosions/Remote violence': [
    'Suicide bomb',
    'Remote explosive/landmine/IED',
    'Air/drone strike',
    'Shelling/artillery/missile attack',
    'Grenade',
    'Chemical weapon',
  ],
  'Violence against civilians': ['Attack', 'Abduction/forced disappearance', 'Sexual violence'],
  'Strategic developments': [
    'Agreement',
    'Arrests',
    'Change to group/activity',
    'Disrupted weapons use',
    'Headquarters or base established',
    'Looting/property destruction',
    'Non-violent transfer of territory',
    'Other',
  ],
} as const;
export type EventType = keyof typeof SUB_EVENT_TYPES;
export type SubEventType = (typeof SUB_EVENT_TYPES)[EventType][number];
export const EVENT_TYPES = Object.keys(SUB_EVENT_TYPES) as EventType[];
export const ALL_SUB_EVENT_TYPES: readonly SubEventType[] = EVENT_TYPES.flatMap(
  (type): readonly SubEventType[] => SUB_EVENT_TYPES[type],
);

/** The four quads of PLOVER, from the top of the timeline to its bottom. */
export const QUADS = [
  'material-cooperation',
  'verbal-cooperation',
  'verbal-conflict',
  'material-conflict',
] as const;
export type Quad = (typeof QUADS)[number];

export const PLOVER_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type PloverType = (typeof PLOVER_TYPES)[number];

/** Every PLOVER type belongs to exactly one quad; the quad is derived, never stored. */
export const QUAD_OF_PLOVER: Readonly<Record<PloverType, Quad>> = {
  AGREE: 'verbal-cooperation',
  CONSULT: 'verbal-cooperation',
  SUPPORT: 'verbal-cooperation',
  CONCEDE: 'verbal-cooperation',
  COOPERATE: 'material-cooperation',
  AID: 'material-cooperation',
  RETREAT: 'material-cooperation',
  REQUEST: 'verbal-conflict',
  ACCUSE: 'verbal-conflict',
  REJECT: 'verbal-conflict',
  THREATEN: 'verbal-conflict',
  PROTEST: 'material-conflict',
  SANCTION: 'material-conflict',
  MOBILIZE: 'material-conflict',
  COERCE: 'material-conflict',
  ASSAULT: 'material-conflict',
};

/** Whom a claim counts. `all` is a whole whose parts were not told apart. */
export const GROUPS = [
  'civilians',
  'security-forces',
  'militants',
  'afghan-forces',
  'unknown',
  'all',
] as const;
export type Group = (typeof GROUPS)[number];
/** The groups that a reading is broken down into; `all` is what they are parts of. */
export const VICTIM_GROUPS = [
  'civilians',
  'security-forces',
  'militants',
  'afghan-forces',
  'unknown',
] as const;
export type VictimGroup = (typeof VICTIM_GROUPS)[number];

export const OUTCOMES = ['killed', 'wounded', 'captured'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const QUALIFIERS = [
  'exact',
  'at least',
  'more than',
  'nearly',
  'about',
  'up to',
  'dozens',
  'hundreds',
  'disputed',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const BASES = [
  'claimed',
  'attributed',
  'alleged',
  'denied',
  'undisputed',
  'unknown',
] as const;
export type Basis = (typeof BASES)[number];

export const DATE_BASES = ['event', 'reported'] as const;
export type DateBasis = (typeof DATE_BASES)[number];

export const PLACE_PRECISIONS = ['town', 'district', 'province'] as const;
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number];

export const DISPUTE_KINDS = ['occurrence', 'responsibility', 'figure', 'target'] as const;
export type DisputeKind = (typeof DISPUTE_KINDS)[number];

export const FORMATS = [
  'statement',
  'demarche',
  'talks',
  'agreement',
  'visit',
  'briefing',
  'resolution',
  'report',
  'trade-measure',
  'border-measure',
  'expulsion-measure',
  'ceasefire',
  'denial',
  'mediation',
  'summit',
  'call',
  'threat',
] as const;
export type Format = (typeof FORMATS)[number];

export const TOPICS = [
  'sanctuary',
  'cross-border-attacks',
  'air-strikes',
  'ceasefire',
  'trade',
  'border',
  'refugees',
  'doha-agreement',
  'left-behind-weapons',
  'mediation',
  'counterterrorism-cooperation',
  'ttp-talks',
  'energy-and-connectivity',
  'sovereignty',
  'human-rights',
  'terrorist-designation',
  'other',
] as const;
export type Topic = (typeof TOPICS)[number];

export const STANCES = [
  'asserts',
  'denies',
  'demands',
  'offers',
  'warns',
  'corroborates',
  'doubts',
  'neutral',
] as const;
export type Stance = (typeof STANCES)[number];

export const RESPONSE_KINDS = [
  'responds',
  'retaliates',
  'denies',
  'condemns',
  'mediates',
  'follows-up',
] as const;
export type ResponseKind = (typeof RESPONSE_KINDS)[number];

export const RESPONSE_BASES = ['stated', 'inferred'] as const;
export type ResponseBasis = (typeof RESPONSE_BASES)[number];

export const METRICS = [
  'attacks',
  'killed',
  'wounded',
  'fighters',
  'displaced',
  'detained',
] as const;
export type Metric = (typeof METRICS)[number];

export const RELATION_TYPES = [
  'part-of',
  'leads',
  'speaks-for',
  'allied-with',
  'splinter-of',
  'shelters',
  'mediates',
  'hostile-to',
  'designates',
  'supports',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

export const SOURCE_KINDS = ['news', 'official', 'un-report', 'research', 'dataset'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const TITLE_BASES = ['as-published', 'url-slug', 'descriptive'] as const;
export type TitleBasis = (typeof TITLE_BASES)[number];

/** How an actor takes part in an incident (first three) or a diplomatic event (last three). */
export const ROLES = [
  'perpetrator',
  'target',
  'claimant',
  'initiator',
  'recipient',
  'mediator',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * What can be asked of the chains of response (derived from `responds_to`, never stored): an
 * incident that nothing answers, an act that answers no incident, a chain that came to talks.
 */
export const CHAIN_KINDS = ['unanswered', 'unprompted', 'talks'] as const;
export type ChainKind = (typeof CHAIN_KINDS)[number];

/** Whose side loses when a group loses; civilians, unknown and all have none. */
export const OWN_SIDE: Readonly<Partial<Record<Group, Camp>>> = {
  'security-forces': 'pakistan',
  'afghan-forces': 'kabul',
  militants: 'armed-groups',
};
