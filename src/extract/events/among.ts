import { type Argument, addParticipant, type EventDraft } from './draft.ts';
import type { Filling } from './filling.ts';

/** How many words behind the word (بينهم) the first of those named stands, and how far before it the people they are of end. */
const NEAR = 3;
const REACH = 14;

/** `أربعة عشر سياسيا، بينهم لي جاي ميونغ`: those who are named among people take part as they do. */
export function nameAmong(events: readonly EventDraft[], { view, referents, language }: Filling): void {
  for (const token of view.tokensIn(events[0]?.sentence ?? -1)) {
    if (!language.words.among.has(token.key)) continue;
    const first = nominalBehind(token.index);
    if (first === null) continue;
    const named = referents.all(first).filter((r) => r.entity?.type === 'ACTOR');
    if (named.length === 0) continue;
    for (const { event, host } of hosts(token.index))
      for (const referent of named)
        addParticipant(event, { slot: 'among', nominal: null, referent, role: host.role });
  }

  function nominalBehind(at: number): number | null {
    for (let i = at + 1; i <= at + NEAR; i++) {
      const nominal = view.at(i);
      if (nominal !== null && nominal.first > at) return nominal.index;
      if (view.tokens[i]?.analyses[0]?.pos === 'VERB') return null;
    }
    return null;
  }

  /** The participants whose people end last before a word, in all events that they take part in. */
  function hosts(at: number): { readonly event: EventDraft; readonly host: Argument }[] {
    let nearest = at - REACH;
    let found: { event: EventDraft; host: Argument }[] = [];
    for (const event of events)
      for (const host of event.participants) {
        const { nominal, referent } = host;
        if (nominal === null || referent.entity !== null || nominal.last >= at || nominal.last < nearest)
          continue;
        if (nominal.quantity === null && nominal.number === 'SG') continue;
        if (nominal.last > nearest) found = [];
        nearest = nominal.last;
        found.push({ event, host });
      }
    return found;
  }
}
