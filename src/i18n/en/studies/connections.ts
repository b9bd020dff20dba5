/** English texts of the study of connections. Functions take numbers and dates already formatted. */

export const connections = {
  from: 'Between',
  to: 'and',
  swap: 'Swap the two',
  placeholder: 'a name or alias',
  found: (count: string) =>
    count === '0' ? 'no actor of that name' : count === '1' ? '1 actor' : `${count} actors`,
  choose:
    'Choose two actors, or select two in the network above (Shift adds the second). For example:',
  noActor: (word: string) => `“${word}” is a word for a side, not one actor. Did you mean:`,
  example: (from: string, to: string) => `${from} and ${to}`,
  same: 'Both are the same actor: choose another for one of them.',
  towards: ' – ',
  steps: (count: string) => (count === '1' ? '1 step' : `${count} steps`),
  ties: {
    title: 'Over declared ties',
    order: 'shortest first, then those on firmer ground',
    none: 'The record declares no ties that lead from one to the other in four steps or fewer in this period. That is no proof that there are none.',
    limits:
      'At most ten ways of at most four steps are listed. A way is as firm as its weakest step.',
    ground: {
      undisputed: 'undisputed throughout',
      claimed: 'a step rests on an actor’s own claim',
      attributed: 'a step rests on a report',
      alleged: 'a step is only alleged',
    },
    someDenied: 'a tie on it is denied',
    denialsOnly:
      'Between the two themselves only denials of a tie are recorded. A denial is no tie:',
  },
  acts: {
    title: 'Over acts towards each other',
    order: 'shortest first, then those with more acts on each step',
    none: 'No acts that pass the filter lead from one to the other in four steps or fewer.',
    oneBody:
      'In the network both count with one body, and acts inside one body are not told apart.',
    folded: 'counts with',
    acted: (count: string) => (count === '1' ? 'acted once' : `acted ${count} times`),
    towards: 'towards',
    first: 'first',
    last: 'last',
  },
  measures: {
    title: 'Who is linked with how many',
    meaning:
      'Linked with: how many other bodies a body has a tie (or an act) with, in either direction. Between: how many pairs of other bodies have their shortest way through it. Both measure this record and how it was read and put together, not the world: whom the press writes about has more links here.',
    caption: 'Links of the bodies in the network',
    body: 'Body',
    camp: 'Side',
    tieDegree: 'Ties: linked with',
    tieBetween: 'Ties: between',
    actDegree: 'Acts: linked with',
    actBetween: 'Acts: between',
    note: 'Bodies as the network folds them, hidden ones too. An alleged tie counts like an undisputed one; a pair of which only denials are recorded does not count. Several ties or acts between two bodies are one link. “Between” is rounded; a pair with several equally short ways is shared among them.',
  },
};
